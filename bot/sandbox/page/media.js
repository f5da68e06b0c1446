// What a message carries beside its words: pictures, files, places, contacts.
import { h } from './dom.js';
import { locationSketch } from './map.js';
import { icon } from './icons.js';
import { t } from './words.js';

// The server's own files only: a bot's message must not make the page fetch anything elsewhere.
export const own = (address) => (typeof address === 'string' && address.startsWith('/play/files/') ? address : null);

export function size(bytes) {
  if (!bytes) return '';
  return bytes < 1e6 ? t('upload-size', { n: Math.max(1, Math.round(bytes / 1024)) }) : t('upload-size-mb', { n: (bytes / 1048576).toFixed(1) });
}

function photo(message, actions) {
  const source = own(message.photo_url);
  const { width, height } = message.photo.at(-1) ?? {};
  const label = message.qr ? t('message-photo-qr') : t('message-photo-open');
  const image = h('img', { src: source, alt: message.caption || t('message-photo'), width, height, loading: 'lazy', draggable: 'false' });
  return h('button', { type: 'button', class: 'photo', 'aria-label': label, title: label, onclick: () => actions.openPhoto(message) },
    image, message.qr ? h('span', { class: 'qr-tag' }, icon('qr'), t('message-qr-tag')) : null);
}

function file(message, kind) {
  const content = message[kind];
  const name = content.file_name ?? t(`message-${kind === 'video' || kind === 'animation' ? 'video' : 'file'}`);
  return h('a', { class: 'file', href: own(message.file_url), download: name, 'aria-label': t('message-download', { name }) },
    h('span', { class: 'file-sign' }, icon('file')), h('span', { class: 'file-name' }, name, h('small', {}, size(content.file_size))));
}

function place(message, context) {
  const { location, venue } = message;
  const { svg, words } = locationSketch(location, context.places);
  const until = (message.date + (location.live_period ?? 0)) * 1000;
  const facts = [];
  if (location.live_period) facts.push(t(context.now < until ? 'message-live' : 'message-live-over'));
  facts.push(location.horizontal_accuracy ? t('message-accuracy', { n: Math.round(location.horizontal_accuracy) }) : t('message-no-accuracy'));
  return h('figure', { class: 'place' }, svg,
    h('figcaption', {}, venue ? h('strong', {}, venue.title, ' ', h('small', {}, venue.address)) : null, words, h('small', {}, facts.join(' · '))));
}

const contact = ({ contact: { first_name: first, last_name: last, phone_number: phone } }) =>
  h('div', { class: 'card' }, h('span', { class: 'file-sign' }, icon('person')),
    h('span', { class: 'file-name' }, [last, first].filter(Boolean).join(' '), h('small', {}, phone)));

const poll = ({ poll: { question, options } }) =>
  h('div', { class: 'poll' }, h('strong', {}, question), h('ul', {}, options.map((option) => h('li', {}, option.text))));

/** Nodes for the message's content without its words; empty for a text. */
export function mediaOf(message, context, actions) {
  if (message.photo) return [photo(message, actions)];
  if (message.location) return [place(message, context)];
  if (message.contact) return [contact(message)];
  if (message.voice || message.audio) {
    return [h('audio', { controls: true, preload: 'metadata', src: own(message.file_url), 'aria-label': t('message-voice') })];
  }
  // The server hands a video out as bytes to keep, so that an upload never runs in the page.
  const kept = ['document', 'video', 'animation'].find((kind) => message[kind]);
  if (kept) return [file(message, kept)];
  if (message.poll) return [poll(message)];
  if (message.dice) return [h('p', { class: 'dice' }, `${message.dice.emoji} ${message.dice.value}`)];
  if (message.text !== undefined) return [];
  const kind = Object.keys(message).find((key) => ['sticker', 'video_note', 'game', 'invoice', 'story', 'checklist', 'paid_media'].includes(key));
  return kind ? [h('p', { class: 'other' }, t('message-other', { kind }))] : [];
}
