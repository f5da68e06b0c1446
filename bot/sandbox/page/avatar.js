// A round sign with the first character of a name, in a colour that follows the id. Decoration: the name stands beside it.
import { h } from './dom.js';

export const avatar = (id, name) =>
  h('span', { class: 'avatar', 'aria-hidden': 'true', data: { hue: String(Math.abs(id) % 6) } }, [...name][0] ?? '?');
