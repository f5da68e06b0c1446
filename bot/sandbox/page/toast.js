// Short words that pass: answers to a press, arrivals at other phones, refusals.
import { h } from './dom.js';
import { openSheet } from './sheet.js';
import { t } from './words.js';

const STAY = 4500;
const MOST = 3;
const others = new Set();
let summary = null;

function show(node, stay = STAY, box = 'toasts') {
  const remove = () => node.remove();
  const place = document.getElementById(box);
  place.append(node);
  // Shown anew, the box comes to lie above a dialog that was opened since.
  if (place.matches(':popover-open')) place.hidePopover();
  place.showPopover();
  let timer = setTimeout(remove, stay);
  // Reading takes as long as it takes: a toast under the pointer or the focus stays.
  for (const name of ['pointerenter', 'focusin']) node.addEventListener(name, () => clearTimeout(timer));
  for (const name of ['pointerleave', 'focusout']) {
    node.addEventListener(name, () => { timer = setTimeout(remove, 1500); });
  }
  return node;
}

export const say = (text, kind = '') => show(h('div', { class: `toast ${kind}` }, text));

/** A push at another phone; many at once (a moved clock wakes everybody) fold into one line. */
export function arrival(person, preview, go) {
  const key = `arrival-${person.id}`;
  const place = document.getElementById('arrivals');
  place.querySelector(`[data-key="${key}"]`)?.remove();
  if (place.querySelectorAll('.arrival').length >= MOST) {
    others.add(person.id);
    const words = t('arrival-many', { n: others.size });
    if (summary?.isConnected) summary.textContent = words;
    else summary = show(h('div', { class: 'toast' }, words), STAY, 'arrivals');
    return;
  }
  if (!summary?.isConnected) others.clear();
  show(h('button', { type: 'button', class: 'toast arrival', data: { key },
    'aria-label': `${t('arrival', { name: person.name })} ${preview} ${t('arrival-go', { name: person.name })}`,
    onclick(event) {
      event.currentTarget.remove();
      go(person.id);
    } },
  h('strong', {}, t('arrival', { name: person.name })), h('span', {}, preview)), 7000, 'arrivals');
}

/** An alert of a callback answer: stays until it is acknowledged. */
export function alertBox(title, text) {
  openSheet(title, (close) => [
    h('p', { class: 'words' }, text),
    h('button', { type: 'button', class: 'primary', autofocus: true, onclick: close }, t('alert-ok')),
  ], 'alert');
}

/** Tells a refusal of the play API in the page's own words. */
export function complain(error) {
  if (error.code === undefined) throw error; // not the server's: a bug must not be dressed up as one
  const known = t(`error-${error.code}`);
  say(known === `error-${error.code}` ? t('error-other', { detail: error.message }) : known, 'bad');
}

export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    say(t('copied'));
  } catch {
    say(t('copy-failed'), 'bad');
  }
}
