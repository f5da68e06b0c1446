// Metres and degrees on a sphere: good to a metre over the distances that matter here.
import { t } from './words.js';

const RADIUS = 6371008.8;
const rad = (degrees) => (degrees * Math.PI) / 180;

/** Metres between two {latitude, longitude}. */
export function distance(a, b) {
  const dLat = rad(b.latitude - a.latitude);
  const dLon = rad(b.longitude - a.longitude);
  const k = Math.sin(dLat / 2) ** 2 + Math.cos(rad(a.latitude)) * Math.cos(rad(b.latitude)) * Math.sin(dLon / 2) ** 2;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(k)));
}

/** The point `east` and `north` metres away. */
export const offset = (from, east, north) => ({
  latitude: from.latitude + (north / RADIUS) * (180 / Math.PI),
  longitude: from.longitude + (east / (RADIUS * Math.cos(rad(from.latitude)))) * (180 / Math.PI),
});

/** Metres east and north of `from`. */
export const eastNorth = (from, to) => [
  rad(to.longitude - from.longitude) * RADIUS * Math.cos(rad(from.latitude)),
  rad(to.latitude - from.latitude) * RADIUS,
];

export function nearest(point, places) {
  let best = null;
  for (const place of places) {
    const metres = distance(point, place);
    if (!best || metres < best.metres) best = { place, metres };
  }
  return best;
}

/** "about 60 m from the gate": rounded as a person would say it. */
export function distanceWords(found) {
  const { place: { name: place }, metres } = found;
  if (metres < 20) return t('distance-at', { place });
  if (metres < 995) return t('distance-m', { place, n: Math.round(metres / 10) * 10 });
  return t('distance-km', { place, n: metres < 9950 ? (metres / 1000).toFixed(1) : Math.round(metres / 1000) });
}
