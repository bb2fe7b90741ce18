/**
 * An instant as an operator writes it: a day `2025-06-01` (its first moment), a time `2025-06-01T14:30[:05]`, both in UK time
 * unless a zone is written (`Z`, `+01:00`). Gives ISO 8601 in UTC, or null for what is no moment. Where clocks go back and a
 * time comes twice, the earlier is meant; a time that clocks leap over is the moment of the leap.
 */
export function parseMoment(text: string): string | null {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:\d{2})?)?$/u.exec(text.trim());
  if (parts === null) return null;
  const [, day = '', time = '00:00', zone] = parts;
  // As UTC, so that a day or an hour that does not exist is seen whatever the zone.
  const asIfUtc = Date.parse(`${day}T${time}Z`);
  if (Number.isNaN(asIfUtc) || !new Date(asIfUtc).toISOString().startsWith(`${day}T${time}`)) return null;
  if (zone !== undefined) {
    const instant = Date.parse(`${day}T${time}${zone}`);
    return Number.isNaN(instant) ? null : new Date(instant).toISOString();
  }
  return new Date(inUkTime(asIfUtc)).toISOString();
}

/** Milliseconds of the instant when a clock on a British wall shows what a UTC clock shows at `asIfUtc`. */
function inUkTime(asIfUtc: number): number {
  const hour = 3_600_000;
  // British clocks are at UTC or an hour ahead: the earlier candidate first.
  const found = [asIfUtc - hour, asIfUtc].find((instant) => instant + ukOffset(instant) === asIfUtc);
  return found ?? asIfUtc;
}

function ukOffset(instant: number): number {
  const parts = ukClock.formatToParts(new Date(instant));
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value ?? '0');
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return shown - Math.floor(instant / 1000) * 1000;
}

const ukClock = new Intl.DateTimeFormat('en-GB', {
  ...{ timeZone: 'Europe/London', hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
  ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
});
