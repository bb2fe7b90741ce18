/** Statements that dumps of databases begin with, comments included. */
const sqlOpening =
  /^(?:--|\/\*|create |insert |set |drop |use |begin|pragma |select |start |lock |alter |copy |\\restrict )/u;
const sqlProof =
  /^[ \t]{0,8}(?:insert (?:ignore )?into |replace into |create (?:\w{1,20} )?table |copy [\w".]{1,200} )/imu;

/** The media type of text that holds records written for programs: calendars, address cards, SQL, JSON; null for all others. */
export function recordMediaType(start: string, isWhole: boolean): string | null {
  const opening = start.slice(0, 200).toLowerCase();
  if (opening.startsWith('begin:vcalendar')) return 'text/calendar';
  if (opening.startsWith('begin:vcard')) return 'text/vcard';
  if (sqlOpening.test(opening) && sqlProof.test(start)) return 'application/sql';
  return opening.startsWith('{') || opening.startsWith('[') ? jsonMediaType(start, isWhole) : null;
}

function jsonMediaType(start: string, isWhole: boolean): string | null {
  const newline = start.indexOf('\n');
  const next = newline < 0 ? '' : start.slice(newline + 1).trimStart();
  if (next.startsWith('{') && isRecord(start.slice(0, newline))) return 'application/x-ndjson';
  if (isWhole) return isJson(start) ? 'application/json' : null;
  return /^[[{]\s{0,200}(?:["[{\]}]|-?\d)/u.test(start) && /"\s{0,20}:/u.test(start) ? 'application/json' : null;
}

function isRecord(line: string): boolean {
  return line.startsWith('{') && isJson(line);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
