// Text with entities → nodes. Offsets are UTF-16 code units, which is what a JavaScript string counts in.
import { h } from './dom.js';
import { copy } from './toast.js';
import { t } from './words.js';

/** Addresses a click may lead to; javascript:, data: and their kind are none. */
export const isSafe = (address) => /^(https?|tg|mailto|tel):/i.test(address);

function anchor(address, inner, actions) {
  let href = address;
  if (!/^[a-z][a-z0-9+.-]*:/i.test(href)) href = `https://${href}`;
  if (!isSafe(href)) return inner;
  return h('a', { href, target: '_blank', rel: 'noopener noreferrer', onclick(event) {
    event.preventDefault();
    actions.openLink(href);
  } }, inner);
}

function spoiler(inner) {
  const cover = h('button', { type: 'button', class: 'spoiler', 'aria-label': t('spoiler-show') }, h('span', { 'aria-hidden': 'true' }, inner));
  cover.addEventListener('click', () => cover.replaceWith(h('span', { class: 'spoiler-open' }, inner)));
  return cover;
}

function codeBlock(text, language) {
  return h('pre', { data: language ? { language } : {}, title: t('code-copy'), onclick: () => copy(text) }, h('code', {}, text));
}

const plain = { bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', blockquote: 'blockquote' };

function wrap(entity, text, inner, actions) {
  switch (entity.type) {
    case 'bold': case 'italic': case 'underline': case 'strikethrough': case 'blockquote':
      return h(plain[entity.type], {}, inner);
    case 'expandable_blockquote': {
      const quote = h('blockquote', { class: 'folded', tabindex: '0' }, inner);
      const toggle = () => quote.classList.toggle('folded');
      quote.addEventListener('click', toggle);
      quote.addEventListener('keydown', (event) => event.key === 'Enter' && toggle());
      return quote;
    }
    case 'code':
      return h('code', { title: t('code-copy'), onclick: () => copy(text) }, inner);
    case 'pre': return codeBlock(text, entity.language);
    case 'spoiler': return spoiler(inner);
    case 'text_link': return anchor(entity.url ?? '', inner, actions);
    case 'url': return anchor(text, inner, actions);
    case 'email': return anchor(`mailto:${text}`, inner, actions);
    case 'phone_number': return anchor(`tel:${text.replace(/[^\d+]/g, '')}`, inner, actions);
    case 'bot_command':
      return h('button', { type: 'button', class: 'inline-link', onclick: () => actions.say(text) }, inner);
    case 'mention': case 'text_mention': case 'hashtag': case 'cashtag':
      return h('span', { class: 'mention' }, inner);
    default: return inner;
  }
}

/** Nodes for `text`; entities nest, and one that would cross its parent's end is cut there. */
export function withEntities(text, entities, actions) {
  const sorted = (entities ?? [])
    .filter((e) => Number.isInteger(e.offset) && e.length > 0 && e.offset >= 0 && e.offset < text.length)
    .sort((a, b) => a.offset - b.offset || b.length - a.length);
  let next = 0;

  function span(start, end) {
    const nodes = [];
    let at = start;
    while (next < sorted.length && sorted[next].offset < end) {
      const entity = sorted[next];
      next += 1;
      const from = Math.max(entity.offset, at);
      const to = Math.min(entity.offset + entity.length, end);
      if (to <= from) continue;
      if (from > at) nodes.push(text.slice(at, from));
      nodes.push(wrap(entity, text.slice(from, to), span(from, to), actions));
      at = to;
    }
    if (at < end) nodes.push(text.slice(at, end));
    return nodes;
  }

  return span(0, text.length);
}
