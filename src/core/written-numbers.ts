/** A count with thousands separated, as British readers expect: `12,345`. */
export function writtenCount(count: number): string {
  return countFormat.format(count);
}

/** A count with its noun: `1 file`, `12 files`, `3 people` (plural given where it is not the noun with an s). */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${writtenCount(count)} ${count === 1 ? one : many}`;
}

/** Bytes in decimal units with one decimal below 10: `812 bytes`, `4.2 MB`, `38 GB`. */
export function writtenBytes(bytes: number): string {
  let amount = bytes;
  let unit = 0;
  // 999.5 of a unit would print as 1,000, so it is already one of the next.
  while (amount >= 999.5 && unit < byteUnits.length - 1) {
    amount /= 1000;
    unit += 1;
  }
  const name = byteUnits[unit] ?? '';
  if (unit === 0) return countOf(bytes, 'byte');
  return `${amount < 9.95 ? amount.toFixed(1) : writtenCount(Math.round(amount))} ${name}`;
}

/** Seconds as a person says them: `under a second`, `42 seconds`, `3 minutes`, `2 hours 5 minutes`. */
export function writtenDuration(seconds: number): string {
  if (seconds < 1) return 'under a second';
  if (seconds < 90) return countOf(Math.round(seconds), 'second');
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return countOf(minutes, 'minute');
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return rest === 0 ? countOf(hours, 'hour') : `${countOf(hours, 'hour')} ${countOf(rest, 'minute')}`;
}

/** A share from 0 to 1 as a whole percentage that is 0 % or 100 % only when it truly is. */
export function writtenShare(part: number, whole: number): string {
  if (whole === 0) return '0%';
  const percent = Math.round((100 * part) / whole);
  if (percent === 0 && part > 0) return 'under 1%';
  if (percent === 100 && part < whole) return 'over 99%';
  return `${percent}%`;
}

/** An ISO 8601 instant as a British reader writes it, in London time: `21 November 2026 at 17:42`; other text unchanged. */
export function writtenInstant(iso: string): string {
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime())) return iso;
  return `${dayFormat.format(instant)} at ${timeFormat.format(instant)}`;
}

/** A day YYYY-MM-DD as a British reader writes it: `21 November 2026`; other text unchanged. */
export function writtenDay(day: string): string {
  const noon = new Date(`${day}T12:00:00Z`);
  return Number.isNaN(noon.getTime()) ? day : dayFormat.format(noon);
}

const countFormat = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const byteUnits = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;
const dayFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/London',
});
const timeFormat = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
  timeZone: 'Europe/London',
});
