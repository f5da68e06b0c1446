// The sketch on which a person is put somewhere: click, or arrow keys in steps of 20 m.
import { h } from './dom.js';
import { eastNorth, offset } from './geo.js';
import { pinMark, sketch, widthFor } from './map.js';
import { t } from './words.js';

const WIDTH = 420;
const HEIGHT = 190;
const STEP = 20;
const LEAST = 1700; // metres across: the 300 m ring and its surroundings
const keys = { ArrowUp: [0, STEP], ArrowDown: [0, -STEP], ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0] };

/** moved(point) is called for each choice made on the sketch. Returns {root, draw(centre, point, accuracy, places)}. */
export function makeWhereabouts(moved) {
  const root = h('div', { class: 'whereabouts', tabindex: '0', role: 'application', 'aria-label': t('place-map') });
  let view = null;

  root.addEventListener('click', (event) => {
    const box = root.firstChild.getBoundingClientRect();
    const perPixel = view.metresWide / box.width;
    moved(offset(view.centre, (event.clientX - box.left - box.width / 2) * perPixel, (box.top + box.height / 2 - event.clientY) * perPixel));
  });
  root.addEventListener('keydown', (event) => {
    const move = keys[event.key];
    if (!move) return;
    event.preventDefault();
    const factor = event.shiftKey ? 5 : 1;
    moved(offset(view.point, move[0] * factor, move[1] * factor));
  });

  return {
    root,
    draw(centre, point, accuracy, places) {
      const metresWide = Math.max(LEAST, widthFor(...eastNorth(centre, point), WIDTH, HEIGHT));
      view = { centre, point, metresWide };
      const { svg, xy, scale } = sketch({ width: WIDTH, height: HEIGHT, centre, metresWide, places, words: t('place-map') });
      const [x, y] = xy(point);
      const mark = pinMark(accuracy ? Math.min(accuracy * scale, WIDTH) : 0);
      mark.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
      svg.append(mark);
      root.replaceChildren(svg);
    },
  };
}
