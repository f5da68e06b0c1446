// Who scans this code, who opens this link? Also: paste a link, add a person.
import { api } from './api.js';
import { avatar } from './avatar.js';
import { h } from './dom.js';
import { isSafe } from './entities.js';
import { icon } from './icons.js';
import { own } from './media.js';
import { openSheet } from './sheet.js';
import { complain, copy, say } from './toast.js';
import { language, t } from './words.js';

/** Is this address a link to the sandbox's bot? tg://resolve is what phones make of t.me. */
export function isBotLink(address, username) {
  let url;
  try {
    url = new URL(/^[a-z]+:/i.test(address) ? address : `https://${address}`);
  } catch {
    return false;
  }
  const name = username.toLowerCase();
  if (url.protocol === 'tg:') return url.searchParams.get('domain')?.toLowerCase() === name;
  return ['http:', 'https:'].includes(url.protocol) && ['t.me', 'telegram.me'].includes(url.hostname) && url.pathname.replace(/\/$/, '').toLowerCase() === `/${name}`;
}

const newId = (store) => {
  for (;;) {
    const id = 7_000_000_000 + Math.floor(Math.random() * 900_000_000);
    if (!store.people.has(id)) return id;
  }
};

async function addPerson(store, name) {
  const person = { id: newId(store), name, language, roles: [], note: t('person-new-note') };
  await api.addPerson(person);
  return person.id;
}

const nameForm = (label, go, focus) => {
  const name = h('input', { type: 'text', required: true, maxlength: '40', 'aria-label': t('scan-new-name'), placeholder: t('scan-new-name'), autocomplete: 'off', autofocus: focus });
  return h('form', { class: 'inline-form', onsubmit(event) {
    event.preventDefault();
    if (name.value.trim()) go(name.value.trim());
  } }, name, h('button', { type: 'submit', class: focus ? 'primary' : '' }, label));
};

export function makeScan(store, actions) {
  async function open(person, link) {
    try {
      await actions.go(person);
      await api.scan(person, link);
    } catch (error) {
      complain(error);
    }
  }

  async function newcomer(name, then) {
    try {
      const id = await addPerson(store, name);
      const { people } = await api.state();
      for (const person of people) store.people.set(person.id, person);
      store.tell('people');
      await then(id);
    } catch (error) {
      complain(error);
    }
  }

  function chooser(link, close, scanned) {
    const here = actions.current();
    const people = [...store.people.values()].sort((a, b) => Number(b.id === here) - Number(a.id === here));
    const pick = (id) => {
      close();
      return open(id, link);
    };
    return [
      h('p', { class: 'hint' }, t(scanned ? 'scan-note' : 'scan-note-link')),
      h('ul', { class: 'scan-people' }, people.map((person, index) => h('li', {},
        h('button', { type: 'button', class: 'scan-person', autofocus: index === 0, onclick: () => pick(person.id) },
          avatar(person.id, person.name), h('span', {}, h('strong', {}, person.name),
            h('small', {}, [person.id === here ? t('scan-me') : '', ...person.roles, person.note].filter(Boolean).join(' · '))))))),
      h('section', { class: 'newcomer' }, h('h3', {}, t('scan-new')),
        nameForm(t('scan-new-go'), (name) => newcomer(name, (id) => {
          close();
          return open(id, link);
        }), false)),
      h('p', { class: 'address' }, h('code', {}, link), h('button', { type: 'button', class: 'small', onclick: () => copy(link) }, icon('copy'), t('scan-copy'))),
    ];
  }

  return {
    /** A picture was clicked: scan its code, or just look at it. */
    photo(message) {
      const picture = (words) => h('img', { class: 'large', src: own(message.photo_url), alt: words });
      if (!message.qr) openSheet(t('message-photo'), () => picture(message.caption || t('message-photo')), 'wide-sheet');
      else if (isBotLink(message.qr, store.bot.username)) {
        openSheet(t('scan-title'), (close) => [picture(t('message-photo')), ...chooser(message.qr, close, true)], 'scan-sheet');
      } else {
        openSheet(t('message-photo'), () => [picture(t('message-photo')), h('p', {}, t('scan-foreign')), h('p', { class: 'address' }, h('code', {}, message.qr))], 'scan-sheet');
      }
    },

    /** A link was clicked: the bot's own is opened by somebody here, any other only after asking. */
    link(address) {
      if (isBotLink(address, store.bot.username)) {
        openSheet(t('scan-title-link'), (close) => chooser(address, close, false), 'scan-sheet');
        return;
      }
      if (!isSafe(address)) {
        say(t('button-other'), 'bad');
        return;
      }
      openSheet(t('link-out-title'), (close) => [
        h('p', { class: 'address' }, h('code', {}, address)),
        h('div', { class: 'row end' }, h('button', { type: 'button', onclick: close }, t('cancel')),
          h('a', { class: 'button primary', href: address, target: '_blank', rel: 'noopener noreferrer', autofocus: true, onclick: close }, t('link-out-go'))),
      ], 'alert');
    },

    paste() {
      const field = h('input', { type: 'text', required: true, inputmode: 'url', 'aria-label': t('scan-paste'), placeholder: `https://t.me/${store.bot.username}?start=…`, autofocus: true, autocomplete: 'off', oninput: () => field.setCustomValidity('') });
      openSheet(t('scan-paste-title'), (close) => h('form', { class: 'inline-form', onsubmit: (event) => {
        event.preventDefault();
        const address = field.value.trim();
        if (!isBotLink(address, store.bot.username)) {
          field.setCustomValidity(t('scan-paste-wrong', { bot: store.bot.username }));
          field.reportValidity();
          return;
        }
        close();
        this.link(address);
      } }, h('label', {}, t('scan-paste'), field), h('button', { type: 'submit', class: 'primary' }, t('scan-paste-go'))), 'alert');
    },

    newPerson() {
      openSheet(t('person-title'), (close) => [h('p', { class: 'hint' }, t('person-note')),
        nameForm(t('person-go'), (name) => newcomer(name, (id) => {
          close();
          return actions.go(id);
        }), true)], 'alert');
    },
  };
}
