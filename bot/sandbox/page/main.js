// Puts the page together: the store, the views, and what each gesture does.
import { api } from './api.js';
import { makePhone } from './chat.js';
import { makeClock } from './clock.js';
import { h } from './dom.js';
import { listen } from './events.js';
import { makeGuide } from './guide.js';
import { askLocation } from './location.js';
import { preview } from './message.js';
import { makePeople } from './people.js';
import { watchPresses } from './presses.js';
import { makeScan } from './scan.js';
import { openSheet } from './sheet.js';
import { Store } from './state.js';
import { arrival, complain, say } from './toast.js';
import { askUpload, chooseFile } from './upload.js';
import { recordVoice } from './voice.js';
import { makeWalks } from './walk.js';
import { language, locale, t } from './words.js';

const store = new Store();
const $ = (id) => document.getElementById(id);
let current = null;
let lastShown = null; // event number the page has caught up with on its first connection

document.documentElement.lang = locale;

/** Runs one request; a refusal becomes words. Returns whether it was accepted. */
async function attempt(work) {
  try {
    await work();
    return true;
  } catch (error) {
    complain(error);
    return false;
  }
}

function addressOf(person, lang = language) {
  const query = new URLSearchParams();
  if (person !== null) query.set('person', person);
  if (lang !== 'zh') query.set('lang', lang);
  return query.size ? `/?${query}` : '/';
}

const scan = makeScan(store, { go, current: () => current });
const presses = watchPresses(store, (address) => scan.link(address));

const actions = {
  addressOf,
  go: (person) => attempt(() => go(person)),
  leave: () => attempt(() => go(null)),
  newPerson: () => scan.newPerson(),
  openLink: (address) => scan.link(address),
  openPhoto: (message) => scan.photo(message),
  askLink: () => scan.paste(),
  say(text, replyTo) {
    phone.usedKey();
    return attempt(() => api.text(current, text, replyTo));
  },
  block: (blocked) => attempt(() => api.block(current, blocked)),
  chooseFile: () => chooseFile(actions.askUpload),
  askUpload(file) {
    const person = current;
    askUpload(file, (kind, caption) => attempt(() => api.upload(person, file, kind, caption)));
  },
  recordVoice() {
    const person = current;
    recordVoice((file) => attempt(() => api.upload(person, file, 'voice', '')));
  },
  askPlace(how) {
    const person = store.people.get(current);
    askLocation({ person, places: store.places, how,
      send: (fields) => attempt(() => api.location(person.id, fields)).then(() => phone.usedKey()),
      walk: (kind, place, from) => attempt(() => walks.begin(person.id, kind, place, from)) });
  },
  askContact() {
    const person = store.people.get(current);
    openSheet(t('contact-title'), (close) => [
      h('p', { class: 'words' }, t('contact-note', { name: person.name })),
      h('div', { class: 'row end' }, h('button', { type: 'button', onclick: close }, t('cancel')),
        h('button', { type: 'button', class: 'primary', autofocus: true, onclick() {
          close();
          phone.usedKey();
          attempt(() => api.contact(person.id));
        } }, t('contact-send'))),
    ], 'alert');
  },
  refreshCommands: () => attempt(async () => {
    store.chat(current).commands = (await api.chat(current)).commands;
  }),
};

const phone = makePhone($('phone'), store, presses, actions);
const people = makePeople($('people'), store, actions);
const clock = makeClock(store);
const walks = makeWalks((person) => person === current && drawStrip());
makeGuide($('guide'), store, actions.go);

const languageLink = h('a', { class: 'language', lang: language === 'zh' ? 'en' : 'zh-CN', 'aria-label': t('language-switch-label') }, t('language-switch'));
const brand = h('h1', { class: 'brand' });
$('bar').append(brand, clock.root, languageLink);

function drawStrip() {
  const nodes = current === null ? [] : walks.strip(current);
  phone.strip.replaceChildren(...nodes);
  phone.strip.hidden = nodes.length === 0;
}

function drawBrand() {
  brand.replaceChildren(h('span', { class: 'brand-name' }, store.bot.first_name), h('span', { class: 'brand-tag', title: t('sandbox-note') }, t('sandbox')));
  const whose = store.people.get(current);
  document.title = [whose?.name, store.bot.first_name, t('sandbox')].filter(Boolean).join(' · ');
}

async function markRead(person) {
  const unread = store.people.get(person)?.unread;
  if (unread && person === current && document.visibilityState === 'visible') await api.read(person).catch(() => {}); // asked again on the next event
}

/** Shows a person's phone (null: nobody's). `how`: "push" adds to the history, "replace" and "keep" do not. */
async function go(person, how = 'push') {
  const whose = person === null ? null : store.people.get(person);
  const target = whose ? person : null;
  if (person !== null && !whose) say(t('error-no-such-person'), 'bad');
  current = target;
  document.body.classList.toggle('in-chat', target !== null);
  const address = addressOf(target);
  if (how !== 'keep' && address !== location.pathname + location.search) history[`${how}State`](null, '', address);
  languageLink.href = addressOf(target, language === 'zh' ? 'en' : 'zh');
  drawBrand();
  people.choose(target);
  drawStrip();
  if (target === null) {
    phone.open(null, 0);
    if (how === 'push') people.focus();
    return;
  }
  const { unread } = whose;
  phone.open(target, 0); // at once: what is typed while the chat loads belongs to this person
  await store.load(target, api.chat);
  if (current !== target) return; // the visitor has moved on
  phone.open(target, unread);
  if (how === 'push') phone.focus(false);
  await markRead(target);
}

const asked = () => {
  const id = Number(new URLSearchParams(location.search).get('person'));
  return Number.isSafeInteger(id) && id > 0 ? id : null;
};
/** A wide window opens with a phone to look at; a narrow one with the list. */
const firstShown = (state) => (matchMedia('(min-width: 60rem)').matches ? (state.people[0]?.id ?? null) : null);

addEventListener('popstate', () => attempt(() => go(asked(), 'keep')));
document.addEventListener('visibilitychange', () => current !== null && markRead(current));

store.on('arrival', ({ n, message, person }) => {
  if (!message.from_bot || n <= lastShown) return;
  const whose = store.people.get(person);
  if (whose && person !== current) arrival(whose, preview(message), actions.go);
});
store.on('people', () => {
  drawBrand();
  if (current !== null) markRead(current);
});
store.on('places-moved', () => attempt(async () => store.take(await api.state())));

setInterval(() => {
  clock.tick();
  phone.tick();
}, 1000);

listen({
  async resync() {
    const state = await api.state();
    const first = lastShown === null;
    for (const chat of store.chats.values()) chat.loaded = false; // whatever was missed is fetched when it is opened
    store.take(state);
    phone.tick();
    lastShown = state.last_event;
    if (first) await go(asked() ?? firstShown(state), 'replace').catch(complain);
    else if (current !== null && store.people.has(current)) await store.load(current, api.chat);
    else if (current !== null) await go(null, 'replace');
    return state.last_event;
  },
  apply: (event) => store.apply(event),
  changed(connected) {
    $('line').hidden = connected;
    $('line').textContent = connected ? '' : t('connection-lost');
    document.body.classList.toggle('offline', !connected);
  },
});
