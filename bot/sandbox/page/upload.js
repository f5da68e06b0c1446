// A file on its way to the bot: as a picture, a file or a voice message, with a caption.
import { h } from './dom.js';
import { icon } from './icons.js';
import { size } from './media.js';
import { chips, openSheet } from './sheet.js';
import { t } from './words.js';

/** Opens the system's file chooser. */
export function chooseFile(chosen) {
  const input = h('input', { type: 'file' });
  input.addEventListener('change', () => input.files[0] && chosen(input.files[0]));
  input.click();
}

/** send(kind, caption) is called once the person agrees. */
export function askUpload(file, send) {
  const picture = file.type.startsWith('image/');
  const kinds = [...(picture ? ['photo'] : []), 'document', ...(file.type.startsWith('audio/') ? ['voice'] : [])];
  let kind = picture ? 'photo' : kinds.at(-1);
  const address = picture ? URL.createObjectURL(file) : null;
  const caption = h('input', { type: 'text', maxlength: '1024', placeholder: t('upload-caption'), 'aria-label': t('upload-caption'), autocomplete: 'off', autofocus: true });
  const dialog = openSheet(t('upload-title'), (close) => h('form', { class: 'upload', onsubmit(event) {
    event.preventDefault();
    close();
    send(kind, caption.value.trim());
  } },
  picture ? h('img', { class: 'large', src: address, alt: file.name }) : null,
  h('div', { class: 'card' }, h('span', { class: 'file-sign' }, icon('file')), h('span', { class: 'file-name' }, file.name, h('small', {}, size(file.size)))),
  kinds.length > 1 ? chips('kind', t('upload-as'), kinds.map((one) => [one, t(`upload-${one}`)]), kind, (one) => { kind = one; }) : null,
  caption, h('button', { type: 'submit', class: 'primary wide' }, icon('send'), t('upload-send'))));
  dialog.addEventListener('close', () => address && URL.revokeObjectURL(address));
}
