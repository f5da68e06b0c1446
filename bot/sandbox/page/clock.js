// The bar above everything: what time it is in the sandbox, how far that is from real time, and the buttons that move it.
import { api } from './api.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { dateOf, monthLater, nextMonday, nextWorkingMorning, timeOf } from './time.js';
import { complain, say } from './toast.js';
import { t } from './words.js';

const HOUR = 3600;

const moves = [
  ['clock-hour', () => ({ advance: HOUR })],
  ['clock-day', () => ({ advance: 24 * HOUR })],
  ['clock-week', () => ({ advance: 7 * 24 * HOUR })],
  ['clock-month', (now) => ({ to: monthLater(now) })],
  ['clock-morning', (now) => ({ to: nextWorkingMorning(now) })],
  ['clock-monday', (now) => ({ to: nextMonday(now) })],
];

function aheadWords(shift) {
  const minutes = Math.round(shift / 60); // a jump to a given moment loses the seconds of the request
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
  if (minutes < 1) return t('clock-real');
  if (days === 0) return t('clock-ahead-hours', { hours, minutes: minutes % 60 });
  return hours === 0 ? t('clock-ahead-days', { days }) : t('clock-ahead-days-hours', { days, hours });
}

export function makeClock(store) {
  const time = h('strong', { class: 'clock-time' });
  const date = h('span', { class: 'clock-date' });
  const ahead = h('span', { class: 'clock-ahead' });
  const keys = h('div', { class: 'clock-keys', id: 'clock-keys', role: 'group', 'aria-label': t('clock-open') },
    moves.map(([word, move]) => h('button', { type: 'button', class: 'move', onclick: () => go(move) }, t(word))),
    h('p', { class: 'clock-note' }, t('clock-forward-only')));
  const face = h('button', { type: 'button', class: 'clock-face', 'aria-controls': 'clock-keys', 'aria-expanded': 'false', title: t('clock-forward-only'), onclick: unfold },
    icon('clock'), time, h('span', { class: 'clock-words' }, date, ahead));
  const root = h('section', { class: 'clock', 'aria-label': t('clock-label') }, face, keys);

  function unfold() {
    const open = root.classList.toggle('open'); // only narrow windows fold the buttons away
    face.setAttribute('aria-expanded', String(open));
  }

  function fold() {
    root.classList.remove('open');
    face.setAttribute('aria-expanded', 'false');
  }
  document.addEventListener('pointerdown', (event) => !root.contains(event.target) && fold());
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !root.classList.contains('open')) return;
    fold();
    face.focus();
  });

  function draw() {
    if (!store.clock) return;
    const now = store.now();
    time.textContent = timeOf(now);
    date.textContent = dateOf(now);
    ahead.textContent = aheadWords(store.clock.shift);
  }

  async function go(move) {
    const buttons = [...keys.querySelectorAll('button')];
    const pressed = document.activeElement;
    for (const button of buttons) button.disabled = true;
    root.classList.add('moving');
    ahead.textContent = t('clock-moving');
    try {
      await api.clock(move(store.now()));
      const { clock } = await api.state();
      store.setClock(clock);
      const now = store.now();
      say(t('clock-moved', { date: dateOf(now), time: timeOf(now) }));
    } catch (error) {
      complain(error);
    }
    for (const button of buttons) button.disabled = false;
    if (buttons.includes(pressed)) pressed.focus();
    root.classList.remove('moving');
    draw();
  }

  let shift = null;
  store.on('clock', () => {
    if (shift !== null && shift !== store.clock.shift) {
      face.classList.remove('jumped');
      requestAnimationFrame(() => face.classList.add('jumped'));
    }
    shift = store.clock.shift;
    draw();
  });
  return { root, tick: draw };
}
