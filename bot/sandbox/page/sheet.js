// A sheet: the native modal dialog (focus is kept inside, Escape closes, focus returns to the button that opened it).
import { h } from './dom.js';
import { icon } from './icons.js';
import { t } from './words.js';

let count = 0;

/** Opens a sheet. `body` gets close() and returns nodes. `shape` is a class, e.g. "alert". */
export function openSheet(title, body, shape = '') {
  const id = `sheet-title-${(count += 1)}`;
  const dialog = h('dialog', { class: `sheet ${shape}`, 'aria-labelledby': id });
  const close = () => dialog.close();
  dialog.append(
    h('header', {}, h('h2', { id }, title),
      h('button', { type: 'button', class: 'round', 'aria-label': t('close'), title: t('close'), onclick: close }, icon('close'))),
    h('div', { class: 'sheet-body' }, body(close)),
  );
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('pointerdown', (event) => {
    if (event.target === dialog) close(); // the backdrop belongs to the dialog element itself
  });
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector('[autofocus]')?.focus();
  return dialog;
}

/** A set of radio buttons that look like chips. `options`: [value, label] pairs; `pick` hears each choice. */
export function chips(name, legend, options, chosen, pick) {
  const group = `${name}-${(count += 1)}`;
  return h('fieldset', { class: 'chips' }, h('legend', {}, legend),
    h('div', {}, options.map(([value, label]) => h('label', {},
      h('input', { type: 'radio', name: group, value, checked: value === chosen, onchange: () => pick(value) }),
      h('span', {}, label)))));
}
