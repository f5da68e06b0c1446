// What to try: three short tours, each step with a button to the first person whose role fits it.
import { h } from './dom.js';
import { icon } from './icons.js';
import { t } from './words.js';

const KEY = 'guide-closed';
const TOURS = { visit: [1, 2, 3, 4, 5], need: [6, 7, 8, 9, 10], care: [11, 12, 13, 14, 15, 16] };
const ROLE_OF = { 1: 1, 2: 2, 3: 3, 5: 1, 6: 2, 7: 3, 8: 4, 9: 5, 10: 6, 11: 3, 12: 3, 13: 3, 14: 1, 16: 3 }; // step → which role's words to look for

const mentions = (text, words) => words.some((word) => text.toLowerCase().includes(word.toLowerCase()));

export function makeGuide(root, store, go) {
  root.setAttribute('aria-label', t('guide-title'));
  let tour = 'visit';

  function player(step) {
    if (!ROLE_OF[step]) return null;
    const words = t(`guide-roles-${ROLE_OF[step]}`).split('|');
    const fitting = [...store.people.values()].filter((person) => person.roles.some((role) => mentions(role, words)));
    const signs = step === 5 ? t('guide-sign-5').split('|') : []; // the one whose term is about to end
    const found = fitting.find((person) => mentions(person.note ?? '', signs)) ?? fitting[0];
    return found ? h('button', { type: 'button', class: 'small', onclick: () => go(found.id) }, t('guide-play', { name: found.name })) : null;
  }

  function close(closed) {
    localStorage.setItem(KEY, closed ? '1' : '');
    draw();
    root.querySelector('button')?.focus();
  }

  const tab = (name) => h('button', { type: 'button', class: 'small', 'aria-pressed': String(name === tour), onclick() {
    tour = name;
    draw();
    root.querySelector('[aria-pressed="true"]').focus();
  } }, t(`guide-tour-${name}`));

  let drawnFor = null;
  function draw() {
    const closed = localStorage.getItem(KEY) === '1';
    root.classList.toggle('closed', closed);
    root.replaceChildren(closed
      ? h('button', { type: 'button', class: 'guide-open', onclick: () => close(false) }, t('guide-open'))
      : h('div', { class: 'guide-card' },
        h('header', {}, h('h2', {}, t('guide-title')),
          h('button', { type: 'button', class: 'round', 'aria-label': t('guide-close'), title: t('guide-close'), onclick: () => close(true) }, icon('close'))),
        h('div', { class: 'guide-tours' }, Object.keys(TOURS).map(tab)),
        h('ol', {}, TOURS[tour].map((step) => h('li', {}, h('strong', {}, t(`guide-${step}`)), h('p', {}, t(`guide-${step}-note`)), player(step)))),
        h('p', { class: 'guide-note' }, t('sandbox-note'))));
  }

  store.on('people', () => {
    const people = [...store.people.values()].map(({ id, name, roles, note }) => `${id}${name}${roles}${note}`).join();
    if (people === drawnFor) return; // unread counts change often; the steps do not
    drawnFor = people;
    draw();
  });
  draw();
}
