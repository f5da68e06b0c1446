// A sketch on a grid instead of a map: no tiles, no network. North is up.
import { s } from './dom.js';
import { distance, distanceWords, eastNorth, nearest } from './geo.js';
import { t } from './words.js';

const steps = [50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000, 100000, 200000, 500000, 1000000];
const label = (metres) => (metres < 1000 ? `${metres} m` : `${metres / 1000} km`);

/** How many metres the sketch must be wide to show a point `east`, `north` of its centre, its pin included. */
export const widthFor = (east, north, width, height) => Math.max(Math.abs(east) * 2.6, (Math.abs(north) * 3 * width) / height);

/** Grid, scale, gate and rings around `centre`. Returns the svg and a function point → [x, y]. */
export function sketch({ width, height, centre, metresWide, places, words, scaleRight = false }) {
  const scale = width / metresWide;
  const xy = (point) => {
    const [east, north] = eastNorth(centre, point);
    return [width / 2 + east * scale, height / 2 - north * scale];
  };
  const step = steps.find((size) => size * scale >= 34) ?? steps.at(-1);
  const gap = step * scale;
  const lines = [];
  for (let x = (width / 2) % gap; x < width; x += gap) lines.push(`M${x.toFixed(1)} 0V${height}`);
  for (let y = (height / 2) % gap; y < height; y += gap) lines.push(`M0 ${y.toFixed(1)}H${width}`);
  const svg = s('svg', { class: 'sketch', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': words },
    s('rect', { class: 'ground', width, height }),
    s('path', { class: 'grid', d: lines.join('') }),
    places.filter((place) => Math.abs(xy(place)[0]) < width * 2).map((place) => gate(place, xy(place), scale)),
    s('g', { class: 'scale', transform: `translate(${scaleRight ? width - gap - 10 : 10} ${height - 9})` },
      s('path', { d: `M0 -4V0H${gap}V-4` }), s('text', { x: gap / 2, y: -4, 'text-anchor': 'middle' }, label(step))));
  return { svg, xy, scale };
}

function gate(place, [x, y], scale) {
  return s('g', { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` },
    [100, 300].filter((radius) => radius * scale > 14).map((radius) => s('circle', { class: 'ring', r: radius * scale })),
    s('path', { class: 'gate', d: 'M-8 5V-4L0 -9 8 -4V5H3V-1H-3V5z' }),
    s('text', { class: 'place-name', y: 18 }, place.name));
}

export function pinMark(radius) {
  return s('g', { class: 'mark' },
    radius ? s('circle', { class: 'accuracy', r: radius }) : null,
    s('path', { class: 'pin', d: 'M0 0S-8 -9 -8 -15A8 8 0 0 1 8 -15C8 -9 0 0 0 0z' }),
    s('circle', { class: 'pin-eye', cy: -15, r: 3 }));
}

/** The picture of a location in a message: the point, the nearest known place, the line between. */
export function locationSketch(point, places) {
  const [width, height] = [260, 140];
  const found = nearest(point, places);
  const words = found ? distanceWords(found) : `${point.latitude.toFixed(5)}, ${point.longitude.toFixed(5)}`;
  const near = found ?? { place: point, metres: 0 };
  const centre = { latitude: (point.latitude + near.place.latitude) / 2, longitude: (point.longitude + near.place.longitude) / 2 };
  const metresWide = Math.max(320, widthFor(...eastNorth(centre, point), width, height));
  const shown = found ? places.filter((place) => place.id === found.place.id || distance(place, centre) < metresWide / 3) : [];
  // The gate and the point lie in opposite corners; the scale keeps out of both.
  const rising = (point.latitude - near.place.latitude) * (point.longitude - near.place.longitude) >= 0;
  const { svg, xy, scale } = sketch({ width, height, centre, metresWide, places: shown, words: t('map-label', { text: words }), scaleRight: rising });
  const [x, y] = xy(point);
  if (found && near.metres >= 20) {
    const [gx, gy] = xy(near.place);
    svg.append(s('path', { class: 'between', d: `M${gx.toFixed(1)} ${gy.toFixed(1)}L${x.toFixed(1)} ${y.toFixed(1)}` }));
  }
  const mark = pinMark(Math.min((point.horizontal_accuracy ?? 0) * scale, width));
  mark.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
  svg.append(mark);
  return { svg, words };
}
