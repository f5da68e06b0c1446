// Where the person writes: text, commands, attachments, and the bot's reply keyboard.
import { h } from './dom.js';
import { icon } from './icons.js';
import { replyKeyboard } from './keyboards.js';
import { preview } from './message.js';
import { t } from './words.js';

export function makeComposer(store, actions) {
  const field = h('textarea', { id: 'composer', rows: '1', 'aria-label': t('composer-label'), autocomplete: 'off', maxlength: '4096', enterkeyhint: 'send' });
  const send = h('button', { type: 'submit', class: 'round send', 'aria-label': t('composer-send'), title: t('composer-send') }, icon('send'));
  const keysButton = h('button', { type: 'button', class: 'round', onclick: () => showKeys(!keysShown) }, icon('keys'));
  const commandsButton = h('button', { type: 'button', class: 'round', 'aria-label': t('composer-commands'), title: t('composer-commands'), 'aria-expanded': 'false', onclick: toggleCommands }, icon('menu'));
  const attachButton = h('button', { type: 'button', class: 'round', 'aria-label': t('composer-attach'), title: t('composer-attach'), 'aria-expanded': 'false', onclick: toggleAttach }, icon('clip'));
  const popover = h('div', { class: 'popover', hidden: true });
  const answering = h('div', { class: 'answering', hidden: true });
  const keysBox = h('div', { class: 'keys-box' });
  const form = h('form', { class: 'composer', onsubmit: submit }, commandsButton, attachButton, field, keysButton, send);
  const root = h('div', { class: 'composer-box' }, popover, answering, form, keysBox);
  let person = null;
  let replying = null;
  let keyboard = null;
  let keysShown = true;
  let menu = null;

  const draftKey = () => `draft-${person}`;
  const grow = () => {
    field.style.height = '';
    if (field.isConnected) field.style.height = `${Math.min(field.scrollHeight, 132)}px`; // a detached field measures 0
  };

  function setText(text) {
    field.value = text;
    grow();
    sessionStorage.setItem(draftKey(), text);
    send.classList.toggle('ready', text.trim() !== '');
  }

  async function submit(event) {
    event?.preventDefault();
    const text = field.value.trim();
    if (!text) return;
    const [to, reply] = [person, replying];
    setText('');
    closeMenu();
    answer(null);
    const sent = await actions.say(text, reply?.message_id);
    if (!sent && person === to && field.value === '') setText(text); // nothing that was typed is lost
  }

  field.addEventListener('input', () => {
    setText(field.value);
    if (/^\/\w*$/.test(field.value)) showCommands(field.value.slice(1));
    else closeMenu();
  });
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return; // Enter chooses a character in an input method
    if (event.key === 'Enter' && !event.shiftKey) submit(event);
    if (event.key === 'ArrowUp' && menu) {
      event.preventDefault();
      popover.querySelector('button:last-of-type')?.focus();
    }
  });
  field.addEventListener('paste', (event) => {
    const file = event.clipboardData?.files?.[0];
    if (!file) return;
    event.preventDefault();
    actions.askUpload(file);
  });
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    if (menu) {
      closeMenu();
      field.focus();
    } else answer(null);
  });
  document.addEventListener('pointerdown', (event) => menu && !root.contains(event.target) && closeMenu());

  function closeMenu() {
    menu = null;
    popover.hidden = true;
    for (const button of [attachButton, commandsButton]) button.setAttribute('aria-expanded', 'false');
  }

  function openMenu(name, button, items) {
    menu = name;
    popover.replaceChildren(...items);
    popover.hidden = false;
    button.setAttribute('aria-expanded', 'true');
  }

  const item = (sign, label, note, act) => h('button', { type: 'button', class: 'item', onclick() {
    closeMenu();
    act();
  } }, sign ? icon(sign) : null, h('span', {}, label, note ? h('small', {}, note) : null));

  function toggleAttach() {
    if (menu === 'attach') return closeMenu();
    closeMenu();
    openMenu('attach', attachButton, [
      item('pin', t('attach-place'), '', () => actions.askPlace('pin')),
      item('image', t('attach-file'), '', () => actions.chooseFile()),
      item('mic', t('attach-voice'), '', () => actions.recordVoice()),
      item('person', t('attach-contact'), '', () => actions.askContact()),
      item('qr', t('attach-scan'), '', () => actions.askLink()),
    ]);
    return popover.querySelector('button').focus();
  }

  async function toggleCommands() {
    if (menu === 'commands') return closeMenu();
    closeMenu();
    await actions.refreshCommands();
    showCommands('', true);
    return popover.querySelector('button')?.focus();
  }

  function showCommands(prefix, asked = false) {
    const commands = store.chat(person).commands.filter(({ command }) => command.startsWith(prefix));
    if (!commands.length && !asked) return closeMenu();
    const items = commands.map(({ command, description }) => item('', `/${command}`, description, () => {
      setText('');
      actions.say(`/${command}`);
    }));
    return openMenu('commands', commandsButton, items.length ? items : [h('p', {}, t('composer-commands-none'))]);
  }

  function answer(message) {
    replying = message;
    answering.hidden = !message;
    if (!message) return;
    answering.replaceChildren(icon('reply'), h('span', {}, h('strong', {}, t('message-reply-to')), preview(message)),
      h('button', { type: 'button', class: 'round', 'aria-label': t('message-reply-cancel'), onclick: () => answer(null) }, icon('close')));
    field.focus();
  }

  function showKeys(shown) {
    keysShown = shown;
    keysBox.hidden = !shown || !keyboard;
    keysButton.hidden = !keyboard;
    const label = t(shown ? 'composer-keys-hide' : 'composer-keys-show');
    keysButton.setAttribute('aria-label', label);
    keysButton.setAttribute('title', label);
    keysButton.setAttribute('aria-expanded', String(shown));
  }

  return {
    root,
    answer,
    usedKey: () => keyboard?.one_time_keyboard && showKeys(false),

    grow,

    draw() {
      const next = store.chat(person).keyboard;
      if (next === keyboard) return;
      keyboard = next?.keyboard ? next : null;
      keysBox.replaceChildren(...(keyboard ? [replyKeyboard(keyboard, actions)] : []));
      field.placeholder = keyboard?.input_field_placeholder || t('composer-placeholder');
      showKeys(true);
    },

    open(id) {
      person = id;
      keyboard = undefined;
      closeMenu();
      answer(null);
      setText(sessionStorage.getItem(draftKey()) ?? '');
      this.draw();
    },

    focus: () => field.focus({ preventScroll: true }),
  };
}
