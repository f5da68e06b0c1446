// Every time on the page is Beijing time, whatever the visitor's machine believes.
import { locale, t } from './words.js';

const zone = 'Asia/Shanghai';
const format = (options) => new Intl.DateTimeFormat(locale, { timeZone: zone, ...options });
const clockTime = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const dayTime = format({ year: 'numeric', month: t('date-month'), day: 'numeric' });
const weekdayTime = format({ weekday: t('date-month') });
const shortDay = format({ month: 'numeric', day: 'numeric' });
const dayKey = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });

/** All take milliseconds since 1970. */
export const timeOf = (at) => clockTime.format(at);
export const dateOf = (at) => t('date-line', { date: dayTime.format(at), weekday: weekdayTime.format(at) });
export const keyOf = (at) => dayKey.format(at);

/** How a list says when: the time today, the weekday within a week, else the date. */
export function shortOf(at, now) {
  if (keyOf(at) === keyOf(now)) return timeOf(at);
  if (now - at < 6 * 86400e3 && now > at) return format({ weekday: 'short' }).format(at);
  return shortDay.format(at);
}

export function dayTitle(at, now) {
  if (keyOf(at) === keyOf(now)) return t('today');
  if (keyOf(at) === keyOf(now - 86400e3)) return t('yesterday');
  return dateOf(at);
}

const local = (at) => {
  const shifted = new Date(at + 8 * 3600e3); // China keeps one zone without summer time
  return { year: shifted.getUTCFullYear(), month: shifted.getUTCMonth(), day: shifted.getUTCDate(),
    weekday: shifted.getUTCDay(), ms: (at + 8 * 3600e3) % 86400e3 };
};
const iso = (at) => new Date(at + 8 * 3600e3).toISOString().replace(/\.\d+Z$/, '+08:00');

/** The same local time one calendar month on; the 31st becomes the month's last day. */
export function monthLater(at) {
  const { year, month, day, ms } = local(at);
  const last = new Date(Date.UTC(year, month + 2, 0)).getUTCDate();
  return iso(Date.UTC(year, month + 1, Math.min(day, last)) + ms - 8 * 3600e3);
}

/** The next hh:mm still ahead, on one of these days of the week (Sunday is 0). */
function nextOf(at, hour, minute, weekdays) {
  const { year, month, day } = local(at);
  for (let ahead = 0; ; ahead += 1) {
    const then = Date.UTC(year, month, day + ahead, hour - 8, minute);
    if (then > at && weekdays.includes(local(then).weekday)) return iso(then);
  }
}

/** The next 09:00 of a Monday to Friday that is still ahead. */
export const nextWorkingMorning = (at) => nextOf(at, 9, 0, [1, 2, 3, 4, 5]);

/** The next Monday's 08:40 that is still ahead: when the week's brief comes. */
export const nextMonday = (at) => nextOf(at, 8, 40, [1]);
