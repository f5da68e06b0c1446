// The phone: whose it is, the bot's name, the log, and what stands at its foot (composer, START, or "blocked").
import { avatar } from './avatar.js';
import { makeComposer } from './composer.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { makeLog } from './log.js';
import { timeOf } from './time.js';
import { t } from './words.js';

const typingWords = { upload_photo: 'typing-photo', upload_document: 'typing-file', find_location: 'typing-place' };
const TYPING_FOR = 5000; // the Bot API's own promise for a chat action

export function makePhone(root, store, presses, actions) {
  const composer = makeComposer(store, actions);
  const log = makeLog(store, presses, { ...actions, replyTo: composer.answer, showMessage: (id) => log.show(id) });
  const owner = h('h2', { class: 'owner', tabindex: '-1' });
  const roles = h('span', { class: 'owner-roles' });
  const apart = h('a', { class: 'apart', target: '_blank', rel: 'noopener', title: t('phone-window'), 'aria-label': t('phone-window') }, icon('window'), h('span', {}, t('phone-window-short')));
  const blockButton = h('button', { type: 'button', class: 'round', onclick: () => actions.block(!store.chat(person).blocked) }, icon('block'));
  const time = h('span', { class: 'phone-time' });
  const name = h('strong', {});
  const status = h('span', { class: 'bot-status', 'aria-live': 'polite' });
  const head = h('header', { class: 'chat-head' },
    h('button', { type: 'button', class: 'round back', 'aria-label': t('back'), title: t('back'), onclick: () => actions.leave() }, icon('back')),
    h('span', { class: 'bot-avatar', 'aria-hidden': 'true' }, icon('check')), h('div', { class: 'bot-name' }, name, status), blockButton);
  const foot = h('div', { class: 'chat-foot' });
  const strip = h('div', { class: 'strip', hidden: true });
  const start = h('button', { type: 'button', class: 'wide primary', onclick: () => actions.say('/start') }, t('chat-start'));
  const unblock = h('div', { class: 'blocked-foot' }, h('p', {}, t('chat-blocked')),
    h('button', { type: 'button', class: 'wide', onclick: () => actions.block(false) }, t('chat-unblock')));
  const frame = h('div', { class: 'frame' },
    h('div', { class: 'phone-status', 'aria-hidden': 'true' }, time, h('span', { class: 'island' }), h('span', { class: 'battery' })),
    head, strip, h('div', { class: 'log-box' }, ...log.nodes, h('div', { class: 'drop' }, t('drop-here'))), foot);
  const caption = h('header', { class: 'phone-caption' }, h('div', {}, owner, roles), apart);
  const nobody = h('div', { class: 'nobody' }, h('span', { class: 'nobody-sign', 'aria-hidden': 'true' }, icon('person')), h('h2', {}, t('phone-none')), h('p', {}, t('phone-none-note')));
  root.setAttribute('aria-label', t('chat-log', { bot: '' }));
  let person = null;
  let typing = null;

  function drawHead() {
    const whose = store.people.get(person);
    if (!whose) return;
    owner.replaceChildren(avatar(whose.id, whose.name), t('phone-of', { name: whose.name }));
    roles.textContent = [...whose.roles, whose.note].filter(Boolean).join(' · ');
    apart.href = actions.addressOf(person);
    name.textContent = store.bot.first_name;
    root.setAttribute('aria-label', t('chat-log', { bot: store.bot.first_name }));
    if (!typing) status.textContent = `@${store.bot.username} · ${t('chat-bot')}`;
    const label = t(store.chat(person).blocked ? 'chat-unblock' : 'chat-block');
    blockButton.setAttribute('aria-label', label);
    blockButton.setAttribute('title', label);
    blockButton.setAttribute('aria-pressed', String(store.chat(person).blocked));
  }

  function drawFoot() {
    const chat = store.chat(person);
    const wanted = chat.blocked ? unblock : chat.loaded && !chat.started ? start : composer.root;
    if (foot.firstChild !== wanted) foot.replaceChildren(wanted);
    if (wanted !== composer.root) return;
    composer.draw();
    composer.grow();
  }

  function stopTyping() {
    clearTimeout(typing);
    typing = null;
    status.classList.remove('typing');
    drawHead();
  }

  for (const kind of ['dragenter', 'dragover']) {
    frame.addEventListener(kind, (event) => {
      if (![...(event.dataTransfer?.types ?? [])].includes('Files')) return;
      event.preventDefault();
      frame.classList.add('dropping');
    });
  }
  frame.addEventListener('dragleave', (event) => !frame.contains(event.relatedTarget) && frame.classList.remove('dropping'));
  frame.addEventListener('drop', (event) => {
    event.preventDefault();
    frame.classList.remove('dropping');
    const file = event.dataTransfer?.files?.[0];
    if (file) actions.askUpload(file);
  });

  store.on('chat', (event) => {
    if (event.person !== person) return;
    if (event.type === 'message' && typing && event.message.from_bot) stopTyping();
    if (event.type === 'message' && !event.message.from_bot) log.forgetUnread();
    log.draw();
    if (event.type === 'message' && !event.message.from_bot) log.toEnd();
    drawFoot();
    drawHead();
  });
  store.on('typing', (event) => {
    if (event.person !== person) return;
    clearTimeout(typing);
    status.textContent = t(typingWords[event.action] ?? 'typing');
    status.classList.add('typing');
    typing = setTimeout(stopTyping, TYPING_FOR);
  });
  store.on('places', () => person !== null && log.draw());
  store.on('people', drawHead);

  root.replaceChildren(nobody);
  return {
    tick: () => { time.textContent = timeOf(store.now()); },
    usedKey: composer.usedKey,
    strip,
    open(id, unread) {
      person = id;
      if (id === null) {
        root.replaceChildren(nobody);
        return;
      }
      stopTyping();
      drawHead();
      composer.open(id);
      drawFoot();
      if (!frame.isConnected) root.replaceChildren(caption, frame); // put in anew it would lose focus and scroll
      composer.grow();
      log.open(id, unread);
    },
    focus(quiet) {
      // On a touch screen focusing the field would throw the on-screen keyboard over the chat.
      if (!quiet && matchMedia('(hover: hover)').matches && foot.contains(composer.root)) composer.focus();
      else owner.focus({ preventScroll: true });
    },
  };
}
