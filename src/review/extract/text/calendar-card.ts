import { DocumentText, readableText } from '../document-text.ts';
import { type Extraction, type Extractor, type Source, whole } from '../extractor.ts';

/** Calendars (iCalendar, RFC 5545) and address cards (vCard, RFC 6350): each entry a passage of `label: value` lines. */
export const calendarCard: Extractor = {
  mediaTypes: ['text/calendar', 'text/vcard'],
  extract: async (source) => readEntries(source),
};

/** What a person reads under each property; those not listed are said under their own name. */
const labels: Readonly<Record<string, string>> = {
  ADR: 'Address',
  ATTENDEE: 'Attendee',
  BDAY: 'Date of birth',
  DTEND: 'End',
  DTSTART: 'Start',
  DUE: 'Due',
  FN: 'Name',
  N: 'Full name',
  NICKNAME: 'Nickname',
  NOTE: 'Note',
  ORG: 'Organisation',
  ORGANIZER: 'Organiser',
  ROLE: 'Role',
  SUMMARY: 'Subject',
  TEL: 'Telephone',
  TITLE: 'Job title',
  URL: 'Web address',
};
/** Properties for programs alone; and pictures, which are bytes. */
const silent =
  /^(?:BEGIN|END|PRODID|VERSION|CALSCALE|METHOD|UID|DTSTAMP|SEQUENCE|REV|TRANSP|CLASS|STATUS|PRIORITY|TZ.*|X-.*|RRULE|EXDATE|PHOTO|LOGO|SOUND|KEY|CREATED|LAST-MODIFIED|TRIGGER|ACTION|ATTACH)$/u;

type Line = { readonly name: string; readonly parameters: string; readonly value: string };
type Entry = { readonly kind: string; readonly lines: string[] };

function readEntries({ bytes, budget }: Source): Extraction {
  const { text, isCut } = readableText(bytes, budget);
  const into = new DocumentText(budget);
  const open: Entry[] = [];
  const counts = new Map<string, number>();
  let begun = 0;
  let ended = 0;
  const close = (entry: Entry): void => {
    const number = (counts.get(entry.kind) ?? 0) + 1;
    counts.set(entry.kind, number);
    into.addText(`${entry.kind}:${number}`, entry.lines.join('\n'));
  };
  for (const raw of unfolded(text)) {
    const line = parseLine(raw);
    if (line === null) continue;
    const kind = line.value
      .trim()
      .toLowerCase()
      .replace(/^v(?=event|card|todo|journal|calendar)/u, '');
    if (line.name === 'BEGIN') {
      open.push({ kind, lines: [] });
      if (kind !== 'calendar') begun += 1;
    } else if (line.name === 'END') {
      const entry = open.pop();
      if (entry === undefined) continue;
      if (entry.kind !== 'calendar') ended += 1;
      close(entry);
    } else if (!silent.test(line.name)) open.at(-1)?.lines.push(...spoken(line));
  }
  for (const entry of open) close(entry);
  const coverage = [{ of: 'entries', expected: begun, read: ended }];
  const units = into.units;
  if (isCut || into.full) return { outcome: 'partial', code: 'limit-reached', detail: 'text', units, coverage };
  if (open.length > 0) return { outcome: 'partial', code: 'member-damaged', detail: 'cut short', units, coverage };
  return units.length === 0 ? { outcome: 'empty', code: 'empty', units, coverage } : { ...whole, units, coverage };
}

/** Long lines go on after a line end and a space; vCard 2.1 does so after `=` in quoted-printable values. */
function unfolded(text: string): string[] {
  const lines: string[] = [];
  let isSoft = false;
  for (const line of text.split(/\r\n|\n|\r/u)) {
    const last = lines.length - 1;
    if (last >= 0 && isSoft) lines[last] = `${lines[last]?.slice(0, -1) ?? ''}${line}`;
    else if (last >= 0 && /^[ \t]/u.test(line)) lines[last] += line.slice(1);
    else lines.push(line);
    isSoft = line.endsWith('=') && /QUOTED-PRINTABLE/iu.test((lines.at(-1) ?? '').slice(0, 200));
  }
  return lines;
}

function parseLine(line: string): Line | null {
  let isQuoted = false;
  for (let at = 0; at < line.length && at < 4000; at += 1) {
    const letter = line[at];
    if (letter === '"') isQuoted = !isQuoted;
    if (letter !== ':' || isQuoted) continue;
    const head = line.slice(0, at);
    const semicolon = head.indexOf(';');
    const name = (semicolon < 0 ? head : head.slice(0, semicolon)).toUpperCase();
    // Apple writes `item1.TEL`.
    return {
      name: name.slice(name.indexOf('.') + 1).trim(),
      parameters: semicolon < 0 ? '' : head.slice(semicolon + 1),
      value: line.slice(at + 1),
    };
  }
  return null;
}

function spoken({ name, parameters, value }: Line): string[] {
  const decoded = /QUOTED-PRINTABLE/iu.test(parameters) ? fromQuotedPrintable(value) : value;
  const words = unescaped(decoded, name === 'ADR' || name === 'N' || name === 'ORG');
  const person = name === 'ATTENDEE' || name === 'ORGANIZER';
  const shown = /(?:^|;)CN=(?:"([^"]{1,300})"|([^;:"]{1,300}))/iu.exec(parameters);
  const address = words.replace(/^mailto:/iu, '');
  const said = person ? [shown?.[1] ?? shown?.[2] ?? '', address].filter((each) => each !== '').join(' ') : address;
  if (said.trim() === '') return [];
  return [
    `${labels[name] ?? `${name.charAt(0)}${name.slice(1).toLowerCase().replaceAll('-', ' ')}`}: ${dateForm(said, name)}`,
  ];
}

/** Commas and line ends are escaped; parts of a name or an address stand between semicolons. */
function unescaped(value: string, hasParts: boolean): string {
  const plain = value.replace(/\\([nN,;\\:])/gu, (_, letter: string) =>
    letter === 'n' || letter === 'N' ? '\n' : letter === ';' ? '\u0000' : letter,
  );
  const parts = hasParts
    ? plain
        .split(';')
        .filter((part) => part.trim() !== '')
        .join(', ')
    : plain;
  return parts.replaceAll('\u0000', ';').trim();
}

/** `19840213` and `20210813T220000Z` with the marks that people write. */
function dateForm(words: string, name: string): string {
  if (!/^(?:BDAY|ANNIVERSARY|DTSTART|DTEND|DUE)$/u.test(name)) return words;
  const found = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d))?/u.exec(words);
  if (found === null) return words;
  const [, year, month, day, hour, minute] = found;
  return `${year}-${month}-${day}${hour === undefined ? '' : ` ${hour}:${minute}`}`;
}

function fromQuotedPrintable(value: string): string {
  const bytes: number[] = [];
  for (let at = 0; at < value.length; at += 1) {
    const code = value[at] === '=' ? Number.parseInt(value.slice(at + 1, at + 3), 16) : Number.NaN;
    if (Number.isNaN(code)) bytes.push(...Buffer.from(value[at] ?? ''));
    else {
      bytes.push(code);
      at += 2;
    }
  }
  return Buffer.from(bytes).toString('utf8');
}
