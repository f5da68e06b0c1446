// The scrolling log of one chat: keeps elements of unchanged messages, separators, the unread line, and the reader's place.
import { arrange, h } from './dom.js';
import { icon } from './icons.js';
import { messageElement } from './message.js';
import { dayTitle, keyOf } from './time.js';
import { t } from './words.js';

const NEAR = 90; // px from the end within which the log follows new messages

export function makeLog(store, presses, actions) {
  const list = h('div', { class: 'log-list', role: 'log', 'aria-live': 'polite', 'aria-relevant': 'additions text' });
  const scroller = h('div', { class: 'log', tabindex: '0' }, list);
  const down = h('button', { type: 'button', class: 'to-end', hidden: true, onclick: () => toEnd(true) });
  const unreadLine = h('p', { class: 'unread-line' }, h('span', {}, t('chat-unread')));
  const separators = new Map();
  let drawn = new Map(); // message id → {message, look, element, places}
  let person = null;
  let unreadFrom = null;
  let following = true;
  let missed = 0;

  const atEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR;

  function toEnd(smooth = false) {
    following = true;
    missed = 0;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scroller.scrollTo({ top: scroller.scrollHeight, behavior: smooth && !calm ? 'smooth' : 'instant' });
    drawDown();
  }

  function drawDown() {
    down.hidden = following;
    const label = missed ? t('chat-down-new', { n: missed }) : t('chat-down');
    down.replaceChildren(icon('down'), ...(missed ? [label] : []));
    down.setAttribute('aria-label', label);
  }

  // Only the reader's own move upwards ends the following: growth below (a picture arriving) also makes "not at the end".
  let lastTop = 0;
  scroller.addEventListener('scroll', () => {
    if (atEnd()) following = true;
    else if (scroller.scrollTop < lastTop - 2) following = false;
    lastTop = scroller.scrollTop;
    if (following) missed = 0;
    drawDown();
  }, { passive: true });
  // Pictures, fonts and the on-screen keyboard change heights after drawing; a reader at the end stays there.
  const sizes = new ResizeObserver(() => following && scroller.scrollTo({ top: scroller.scrollHeight, behavior: 'instant' }));
  sizes.observe(scroller);
  sizes.observe(list);

  // What changes an element's look without changing its message: presses under way, a live location that ran out.
  const lookOf = (message, now) => [now < (message.date + (message.location?.live_period ?? 0)) * 1000, ...(message.reply_markup?.inline_keyboard ?? []).flat()
    .filter((button) => button.callback_data !== undefined && presses.busy(message, button.callback_data))
    .map((button) => button.callback_data)].join('\n');

  function elementOf(message, context) {
    const before = drawn.get(message.message_id);
    const look = lookOf(message, context.now);
    if (before && before.message === message && before.look === look && before.places === store.places) return before;
    const element = messageElement(message, context, presses, actions);
    if (before && before.message !== message && before.message.text !== undefined) element.classList.add('flash');
    else if (!before && store.chat(person).loaded && drawn.size) element.classList.add('arriving');
    if (before?.element.contains(document.activeElement)) {
      // A redrawn keyboard must not throw the keyboard user out of it.
      const label = document.activeElement.textContent;
      queueMicrotask(() => [...element.querySelectorAll('button')].find((button) => button.textContent === label)?.focus());
    }
    return { message, look, element, places: store.places };
  }

  function separator(at, now) {
    const key = keyOf(at);
    if (!separators.has(key)) separators.set(key, h('p', { class: 'day' }, h('span', {})));
    separators.get(key).firstChild.textContent = dayTitle(at, now);
    return separators.get(key);
  }

  function draw() {
    const chat = store.chat(person);
    const now = store.now();
    const messages = [...chat.messages.values()].sort((a, b) => a.message_id - b.message_id);
    const context = { places: store.places, now };
    const next = new Map();
    const nodes = [];
    let day = null;
    let side = null;
    for (const message of messages) {
      const at = message.date * 1000;
      if (keyOf(at) !== day) {
        day = keyOf(at);
        side = null;
        nodes.push(separator(at, now));
      }
      if (message.message_id === unreadFrom) nodes.push(unreadLine);
      const entry = elementOf(message, context);
      entry.element.classList.toggle('follows', side === message.from_bot);
      side = message.from_bot;
      next.set(message.message_id, entry);
      nodes.push(entry.element);
    }
    if (!following) missed += messages.filter((message) => message.from_bot && !drawn.has(message.message_id)).length;
    drawn = next;
    if (!messages.length) nodes.push(h('p', { class: 'empty' }, t(chat.loaded ? (chat.started ? 'chat-empty' : 'chat-start-note') : 'chat-loading')));
    arrange(list, nodes);
    if (following) scroller.scrollTop = scroller.scrollHeight;
    drawDown();
  }

  return {
    nodes: [scroller, down],
    draw,
    toEnd,

    /** Shows another person's chat; `unread` bot messages at its end get a line above them. */
    open(id, unread) {
      person = id;
      drawn = new Map();
      following = true;
      missed = 0;
      const theirs = [...store.chat(id).messages.values()].filter((message) => message.from_bot).sort((a, b) => a.message_id - b.message_id);
      unreadFrom = unread > 0 ? (theirs.at(-unread)?.message_id ?? null) : null;
      draw();
      if (!unreadLine.isConnected) return;
      const top = unreadLine.offsetTop - 60;
      if (scroller.scrollHeight - top > scroller.clientHeight) {
        scroller.scrollTop = top;
        lastTop = top;
        following = atEnd();
        drawDown();
      }
    },

    forgetUnread() {
      unreadFrom = null;
    },

    show(messageId) {
      const element = drawn.get(messageId)?.element;
      element?.scrollIntoView({ block: 'center' });
      element?.classList.remove('flash');
      requestAnimationFrame(() => element?.classList.add('flash'));
    },
  };
}
