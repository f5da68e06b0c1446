// Inline buttons under a message, and the reply keyboard under the composer.
import { h } from './dom.js';
import { icon } from './icons.js';
import { copy } from './toast.js';
import { t } from './words.js';

const styles = new Set(['primary', 'success', 'danger']);
const dress = (button, base) => (styles.has(button.style) ? `${base} ${button.style}` : base);

function inlineButton(button, message, presses, actions) {
  const props = { type: 'button', class: dress(button, 'key') };
  if (button.callback_data !== undefined) {
    const busy = presses.busy(message, button.callback_data);
    return h('button', { ...props, 'aria-busy': busy ? 'true' : null, 'aria-label': busy ? `${button.text}，${t('button-busy')}` : null,
      onclick: () => presses.press(message, button.callback_data) }, button.text);
  }
  if (button.url) {
    return h('button', { ...props, title: button.url, onclick: () => actions.openLink(button.url) }, button.text, icon('link'));
  }
  if (button.copy_text) return h('button', { ...props, onclick: () => copy(button.copy_text.text) }, button.text, icon('copy'));
  return h('button', { ...props, disabled: true, title: t('button-other') }, button.text);
}

export function inlineKeyboard(message, presses, actions) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows?.length) return null;
  return h('div', { class: 'inline-keys' },
    rows.map((row) => h('div', { class: 'key-row' }, row.map((button) => inlineButton(button, message, presses, actions)))));
}

function replyButton(raw, actions) {
  const button = typeof raw === 'string' ? { text: raw } : raw;
  const props = { type: 'button', class: dress(button, 'key') };
  if (button.request_location) return h('button', { ...props, onclick: () => actions.askPlace('button') }, /^\p{Extended_Pictographic}/u.test(button.text) ? null : icon('pin'), button.text);  // one pin is enough
  if (button.request_contact) return h('button', { ...props, onclick: () => actions.askContact() }, icon('person'), button.text);
  if (button.web_app || button.request_poll || button.request_users || button.request_chat) {
    return h('button', { ...props, disabled: true, title: t('button-other') }, button.text);
  }
  return h('button', { ...props, onclick: () => actions.say(button.text) }, button.text);
}

export const replyKeyboard = (markup, actions) =>
  h('div', { class: 'reply-keys', role: 'group', 'aria-label': t('composer-keys') },
    markup.keyboard.map((row) => h('div', { class: 'key-row' }, row.map((button) => replyButton(button, actions)))));
