// One message as an element: who, what, when, and the buttons under it.
import { h } from './dom.js';
import { withEntities } from './entities.js';
import { icon } from './icons.js';
import { inlineKeyboard } from './keyboards.js';
import { mediaOf } from './media.js';
import { timeOf } from './time.js';
import { t } from './words.js';

/** A line that stands for a message: in the list, in a reply, in a toast. */
export function preview(message) {
  const words = message.text ?? message.caption;
  if (words) return words.replace(/\s+/g, ' ').slice(0, 120);
  const kinds = { photo: 'photo', venue: 'place', location: 'place', contact: 'contact', voice: 'voice', audio: 'voice', video: 'video', document: 'file', poll: 'poll' };
  const kind = Object.keys(kinds).find((key) => message[key]);
  return kind ? `[${t(`message-${kinds[kind]}`)}]` : '…';
}

function origin(message) {
  const lines = [];
  if (message.forward_origin) lines.push([icon('forward'), t('message-forwarded')]);
  if (message.via_bot) lines.push([t('message-via', { bot: message.via_bot.username ?? '' })]);
  if (message.is_from_offline) lines.push([t('message-offline')]);
  return lines.map((line) => h('p', { class: 'origin' }, line));
}

function quoted(original, actions) {
  return h('button', { type: 'button', class: 'quoted', onclick: () => actions.showMessage(original.message_id) },
    h('strong', {}, t(original.from_bot || original.from?.is_bot ? 'message-by-bot' : 'message-by-you')), h('span', {}, preview(original)));
}

function foot(message) {
  const at = timeOf(message.date * 1000);
  return h('p', { class: 'foot' },
    message.silent ? h('span', { class: 'silent', title: t('message-silent-label') }, icon('belloff'), t('message-silent')) : null,
    message.edited ? h('span', {}, t('message-edited')) : null,
    h('time', { datetime: new Date(message.date * 1000).toISOString() }, at));
}

/** context: {places, now}; presses: see presses.js; actions: see main.js */
export function messageElement(message, context, presses, actions) {
  const mine = !message.from_bot;
  const words = message.text ?? message.caption;
  const entities = message.text === undefined ? message.caption_entities : message.entities;
  const keyboard = inlineKeyboard(message, presses, actions);
  const label = t(mine ? 'message-from-you' : 'message-from-bot', { time: timeOf(message.date * 1000) });
  return h('article', { class: `message ${mine ? 'mine' : 'theirs'}`, 'aria-label': label, data: { id: String(message.message_id) } },
    h('div', { class: 'stack' },
      h('div', { class: `bubble${keyboard ? ' with-keys' : ''}${message.photo ? ' with-photo' : ''}` },
        origin(message),
        message.reply_to_message ? quoted(message.reply_to_message, actions) : null,
        mediaOf(message, context, actions),
        words === undefined ? null : h('div', { class: 'words' }, withEntities(words, entities, actions)),
        foot(message)),
      keyboard,
      message.reactions?.length
        ? h('div', { class: 'reactions', role: 'img', 'aria-label': t('message-reactions', { emoji: message.reactions.join(' ') }) },
          message.reactions.map((emoji) => h('span', {}, emoji, h('small', {}, t('message-by-bot')))))
        : null),
    h('button', { type: 'button', class: 'reply-to', 'aria-label': t('message-reply'), title: t('message-reply'),
      onclick: () => actions.replyTo(message) }, icon('reply')));
}
