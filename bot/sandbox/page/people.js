// The people one can play: roles, note, last line, unread mark, and whether the bot reaches them.
import { avatar } from './avatar.js';
import { arrange, h } from './dom.js';
import { icon } from './icons.js';
import { shortOf } from './time.js';
import { t } from './words.js';

const MANY = 8; // from here on a search field earns its place

function signs(person) {
  const found = [];
  if (person.blocked) found.push(h('span', { class: 'sign bad' }, icon('block'), t('people-blocked')));
  else if (!person.started) found.push(h('span', { class: 'sign' }, t('people-not-started')));
  if (person.muted_pushes) found.push(h('span', { class: 'sign' }, icon('belloff'), t('people-muted', { n: person.muted_pushes })));
  return found;
}

function draw(person, chosen, now, go) {
  const unread = person.unread ? h('span', { class: 'unread', 'aria-label': t('people-unread', { n: person.unread }) }, String(person.unread)) : null;
  return h('button', { type: 'button', class: 'person', 'aria-current': chosen ? 'true' : null, data: { id: String(person.id) }, onclick: () => go(person.id) },
    avatar(person.id, person.name),
    h('span', { class: 'person-text' },
      h('span', { class: 'person-line' }, h('strong', {}, person.name), person.last_at ? h('time', {}, shortOf(person.last_at * 1000, now)) : null),
      h('span', { class: 'person-roles' }, person.roles.map((role) => h('span', { class: 'role' }, role)), person.note ? h('span', { class: 'note' }, person.note) : null),
      h('span', { class: 'person-line' }, h('span', { class: 'last' }, person.last || ''), unread),
      h('span', { class: 'signs' }, signs(person))));
}

export function makePeople(root, store, actions) {
  const list = h('ul', { class: 'people-list' });
  const find = h('input', { type: 'search', class: 'find', placeholder: t('people-find'), 'aria-label': t('people-find'), oninput: () => refresh() });
  const items = new Map(); // id → {key, node}
  let chosen = null;
  root.setAttribute('aria-label', t('people'));
  root.append(
    h('header', {}, h('h2', {}, t('people')), h('p', {}, t('people-hint')), find), list,
    h('button', { type: 'button', class: 'new-person', onclick: () => actions.newPerson() }, icon('plus'), t('people-new')));

  function itemOf(person) {
    const now = store.now();
    const key = JSON.stringify([person, person.id === chosen, shortOf((person.last_at || 0) * 1000, now)]);
    const before = items.get(person.id);
    if (before?.key === key) return before.node;
    const node = before?.node ?? h('li', {});
    const focused = node.contains(document.activeElement);
    node.replaceChildren(draw(person, person.id === chosen, now, actions.go));
    if (focused) node.firstChild.focus({ preventScroll: true });
    items.set(person.id, { key, node });
    return node;
  }

  function refresh() {
    const people = [...store.people.values()];
    find.hidden = people.length < MANY;
    const wanted = find.hidden ? '' : find.value.trim().toLowerCase();
    const shown = people.filter((person) => [person.name, person.note, ...person.roles].join(' ').toLowerCase().includes(wanted));
    const nodes = shown.map(itemOf);
    if (!nodes.length) nodes.push(h('li', { class: 'empty' }, t(people.length ? 'people-none-found' : 'people-empty')));
    arrange(list, nodes);
  }

  store.on('people', refresh);
  return {
    refresh,
    choose(id) {
      chosen = id;
      refresh();
      items.get(id)?.node.scrollIntoView({ block: 'nearest' });
    },
    focus: () => (list.querySelector('[aria-current]') ?? list.querySelector('button'))?.focus(),
  };
}
