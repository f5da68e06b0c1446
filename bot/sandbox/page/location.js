// "Where is he now?": everything a phone can tell about a place, honest or not, in one sheet.
import { h } from './dom.js';
import { distanceWords, nearest, offset, distance } from './geo.js';
import { icon } from './icons.js';
import { chips, openSheet } from './sheet.js';
import { t } from './words.js';
import { makeWhereabouts } from './whereabouts.js';

const CITIES = [
  { word: 'city-zhengzhou', latitude: 34.7466, longitude: 113.6254 },
  { word: 'city-beijing', latitude: 39.9042, longitude: 116.4074 },
];
const AWAY = { gate: 4, 60: 60, 600: 600 }; // metres from the gate for each preset
const LOST = { id: 0, name: '', latitude: 35.3033, longitude: 113.9268 }; // the sketch's middle when no place is known
const remembered = new Map(); // person → the last choice, so that a second check-in takes one tap less

/** A GPS fix never repeats to the sixth decimal; presets scatter as a phone's fixes do. */
const scatter = (metres) => (Math.random() * 2 - 1) * metres;

function presetPoint(preset, place) {
  if (preset === 'city') {
    const city = CITIES.find((one) => distance(one, place) > 30000);
    return offset(city, scatter(200), scatter(200));
  }
  const metres = AWAY[preset];
  const bearing = 0.9 + scatter(0.25);
  const spread = preset === 'gate' ? 4 : 3;
  return offset(place, metres * Math.sin(bearing) + scatter(spread), metres * Math.cos(bearing) + scatter(spread));
}

/** how: "button" (the bot asked) or "pin". send(fields) and walk(kind, place, point, accuracy) do the work. */
export function askLocation({ person, places, how, send, walk }) {
  const own = places.filter((place) => place.people.includes(person.id));
  const known = own.length ? own : places;
  const saved = remembered.get(person.id);
  const choice = { place: known.find((place) => place.id === saved?.place) ?? known[0] ?? LOST, preset: known.length ? (saved?.preset ?? 'gate') : 'pin', accuracy: saved?.accuracy ?? '12', ago: '600' };
  choice.point = choice.preset === 'pin' ? (saved?.point ?? choice.place) : presetPoint(choice.preset, choice.place);
  const words = h('p', { class: 'where-words', 'aria-live': 'polite' });
  const map = makeWhereabouts((point) => {
    choice.point = point;
    choice.preset = 'pin';
    for (const radio of presets.querySelectorAll('input')) radio.checked = radio.value === 'pin';
    draw();
  });
  const city = CITIES.find((one) => distance(one, choice.place) > 30000);
  const presets = chips('preset', t('place-where'), [
    ...(known.length ? [['gate', t('place-gate')], ['60', t('place-60')], ['600', t('place-600')]] : []),
    ['city', t('place-city', { city: t(city.word) })], ['pin', t('place-pin')],
  ], choice.preset, (preset) => {
    choice.preset = preset;
    if (preset !== 'pin') choice.point = presetPoint(preset, choice.place);
    else if (distance(choice.point, choice.place) > 5000) choice.point = choice.place;
    draw();
  });

  const accuracy = () => (choice.accuracy === 'none' ? undefined : Number(choice.accuracy));
  const fields = () => ({ latitude: Number(choice.point.latitude.toFixed(6)), longitude: Number(choice.point.longitude.toFixed(6)), accuracy: accuracy() });

  function draw() {
    const far = distance(choice.point, choice.place);
    map.draw(far > 5000 ? { latitude: (choice.point.latitude + choice.place.latitude) / 2, longitude: (choice.point.longitude + choice.place.longitude) / 2 } : choice.place,
      choice.point, accuracy(), known);
    const found = nearest(choice.point, known);
    words.textContent = found ? distanceWords(found) : `${choice.point.latitude.toFixed(5)}, ${choice.point.longitude.toFixed(5)}`;
  }

  const done = (close, act) => () => {
    remembered.set(person.id, { place: choice.place.id, preset: choice.preset, accuracy: choice.accuracy, point: choice.point });
    close();
    act();
  };
  const way = (close, kind, extra = () => ({})) => h('button', { type: 'button', class: 'way', onclick: done(close, () => send({ ...fields(), how: kind, ...extra() })) },
    h('strong', {}, t(`place-${kind === 'via_bot' ? 'via' : kind}`)), h('small', {}, t(`place-${kind === 'via_bot' ? 'via' : kind}-note`)));

  openSheet(t('place-title', { name: person.name }), (close) => [
    h('p', { class: 'hint' }, how === 'button' ? t('place-button-note') : known.length ? null : t('place-no-places')),
    known.length > 1 ? chips('place', t('place-near'), known.map((place) => [String(place.id), place.name]), String(choice.place.id), (id) => {
      choice.place = known.find((place) => String(place.id) === id);
      choice.point = choice.preset === 'pin' ? choice.place : presetPoint(choice.preset, choice.place);
      draw();
    }) : null,
    presets,
    map.root,
    h('div', { class: 'where' }, words, h('span', { class: 'hint' }, t('place-map-hint'))),
    chips('accuracy', t('place-accuracy'), [...['12', '65', '200'].map((n) => [n, t('place-accuracy-m', { n })]), ['none', t('place-accuracy-none')]],
      choice.accuracy, (value) => {
        choice.accuracy = value;
        draw();
      }),
    h('button', { type: 'button', class: 'primary wide', autofocus: true, onclick: done(close, () => send({ ...fields(), how })) }, icon('pin'), t('place-send')),
    h('section', { class: 'live' }, h('h3', {}, t('place-live')), h('div', { class: 'row' },
      (known.length ? ['in', 'out', 'stay'] : ['stay']).map((kind) => h('button', { type: 'button', onclick: done(close, () => walk(kind, choice.place, fields())) }, icon(kind === 'stay' ? 'pin' : 'walk'), t(`place-live-${kind}`))))),
    h('details', { class: 'ways' }, h('summary', {}, t('place-more')), h('p', { class: 'hint' }, t('place-more-note')),
      way(close, 'venue'), way(close, 'forward'), way(close, 'via_bot'), way(close, 'offline', () => ({ at: Number(choice.ago) })),
      chips('ago', t('place-offline-ago'), ['600', '7200', '86400'].map((n) => [n, t(`ago-${n}`)]), choice.ago, (value) => { choice.ago = value; })),
  ], 'place-sheet');
  draw();
}
