// A live location that moves: the phone edits its point every few seconds until it is stopped or its period ends.
import { api } from './api.js';
import { h } from './dom.js';
import { distance, offset } from './geo.js';
import { icon } from './icons.js';
import { complain } from './toast.js';
import { t } from './words.js';

const EVERY = 3000; // ms between two points
const PACE = 45; // metres between two points: brisker than a walk, so that nobody waits ten minutes to watch one
const FAR = 600; // metres: where a walk in begins and a walk out ends
const PERIOD = 900; // seconds a phone shares a live location
const BEARING = 0.9;
const ENDED = new Set(['not-live', 'no-such-message']); // the clock was moved past its period, or the message is gone

const along = (place, metres) => offset(place, metres * Math.sin(BEARING) + (Math.random() * 4 - 2), metres * Math.cos(BEARING) + (Math.random() * 4 - 2));

/** Keeps the walks of all people; strip(person) says what is under way in one chat. */
export function makeWalks(changed) {
  const walks = new Map(); // person → walk

  function point(walk) {
    const at = walk.kind === 'stay' ? offset(walk.from, Math.random() * 4 - 2, Math.random() * 4 - 2) : along(walk.place, walk.metres);
    // A real receiver's idea of its own accuracy wanders from fix to fix.
    const accuracy = walk.accuracy && Math.round(walk.accuracy * (0.8 + Math.random() * 0.4));
    return { latitude: Number(at.latitude.toFixed(6)), longitude: Number(at.longitude.toFixed(6)), accuracy };
  }

  async function step(person) {
    const walk = walks.get(person);
    if (!walk) return;
    walk.metres = walk.kind === 'in' ? Math.max(4, walk.metres - PACE) : Math.min(FAR, walk.metres + PACE);
    if (performance.now() - walk.began > PERIOD * 1000) {
      await stop(person);
      return;
    }
    try {
      await api.moveLive(person, walk.message, point(walk));
    } catch (error) {
      if (error.code !== 'unreachable') { // a lost server may be back at the next step
        walks.delete(person);
        if (!ENDED.has(error.code)) complain(error);
      }
    }
    changed(person);
    if (walks.get(person) === walk) walk.timer = setTimeout(step, EVERY, person);
  }

  async function stop(person) {
    const walk = walks.get(person);
    if (!walk) return;
    clearTimeout(walk.timer);
    walks.delete(person);
    changed(person);
    try {
      await api.moveLive(person, walk.message, { ...point(walk), stop: true });
    } catch (error) {
      if (!ENDED.has(error.code)) complain(error);
    }
  }

  return {
    async begin(person, kind, place, from) {
      await stop(person);
      const walk = { kind, place, from, accuracy: from.accuracy, metres: kind === 'in' ? FAR : 4, began: performance.now() };
      if (kind === 'in' && distance(from, place) > 30 && distance(from, place) < FAR) walk.metres = distance(from, place);
      const { message_id: message } = await api.location(person, { ...(kind === 'stay' ? from : point(walk)), live_period: PERIOD, how: 'pin' });
      walk.message = message;
      walks.set(person, walk);
      walk.timer = setTimeout(step, EVERY, person);
      changed(person);
    },

    strip(person) {
      const walk = walks.get(person);
      if (!walk) return [];
      const there = walk.kind === 'in' && walk.metres < 20;
      const words = t(there ? 'walk-there' : `walk-${walk.kind}`, { place: walk.place.name, n: Math.round(walk.metres / 10) * 10 });
      return [icon('walk'), h('span', { role: 'status' }, words), h('button', { type: 'button', onclick: () => stop(person) }, t('walk-stop'))];
    },
  };
}
