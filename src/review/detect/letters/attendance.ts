import type { MentionRole } from '#core/finding';
import { nameValue, type PersonName } from '#core/values/person-name';
import { report } from '../context.ts';
import type { Work } from '../passage-work.ts';
import { registerEvidence } from '../records/name-record.ts';
import { isBlank, type Line, lineText } from '../scan/lines.ts';
import { namesOnLine, saysOffice } from './line-names.ts';

const heading =
  /^(?:(?:also )?(?:those |members |officers |councillors )?(?:present|in attendance|attendance|attendees|attended by|apologies(?: (?:for absence|received|from))?|invited|invitees|participants|distribution|circulation|panel(?: members)?|required attendees|optional attendees|organi[sz]er|professionals(?: present| invited)?|family(?: members)?(?: present)?))\s*(?:\([^)]{0,30}\))?\s*:?\s*/iu;

const kin =
  /\b(?:mother|father|mum|dad|parent|carer|grandmother|grandfather|grandparent|aunt|uncle|sister|brother|step-?father|step-?mother|husband|wife|partner|son|daughter|foster carer)\b/iu;
const subjects =
  /\b(?:child|young person|service user|tenant|client|resident|complainant|appellant|claimant|applicant|pupil)\b/iu;

const mostLines = 40;

// Who sits in a committee is there in office; who is present in a case note only where it says so.
function roleOf({ name, said }: Named, inOffice: boolean): MentionRole {
  if (subjects.test(said)) return 'subject';
  if (kin.test(said)) return 'relative';
  if (name.title === 'Dr' || name.title === 'Professor') return inOffice ? 'officer' : 'professional';
  return inOffice || saysOffice(said.trim().replace(/^[(,–-]\s*|\)$/gu, '')) ? 'officer' : 'correspondent';
}

type Entry = { readonly start: number; readonly end: number };

// Entries of a list on one line: "Cllr A Smith (Chair), Cllr Mary Jones; Jane Brown (Director)".
function entriesOf(text: string, start: number, end: number): readonly Entry[] {
  const entries: Entry[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at <= end; at += 1) {
    const char = at === end ? ';' : text.charAt(at);
    if (char === '(') depth += 1;
    else if (char === ')') depth = Math.max(0, depth - 1);
    else if (at === end || (depth === 0 && char === ';')) {
      if (at > from) entries.push({ start: from, end: at });
      from = at + 1;
    }
  }
  return entries.flatMap((entry) => byCommas(text, entry));
}

// Commas part people only where every part names one: "Jane Brown, Director" is one person.
function byCommas(text: string, entry: Entry): readonly Entry[] {
  const words = text.slice(entry.start, entry.end);
  if (!/,|\band\b/u.test(words)) return [entry];
  const parts: Entry[] = [];
  let from = 0;
  for (const cut of words.matchAll(/\),?\s+(?:and\s+)?|,\s+(?:and\s+)?|\s+and\s+/gu)) {
    const end = cut[0].startsWith(')') ? cut.index + 1 : cut.index;
    parts.push({ start: entry.start + from, end: entry.start + end });
    from = cut.index + cut[0].length;
  }
  parts.push({ start: entry.start + from, end: entry.end });
  const own = parts.filter(({ start, end }) => text.slice(start, end).trim() !== '');
  return own.every((part) => named(text, part) !== null) ? own : [entry];
}

type Named = { readonly name: PersonName; readonly start: number; readonly end: number; readonly said: string };

const ranks =
  /^(?:(?:Councillors?|Cllrs?|Officers?|Members?|PC|DC|DS|DI|PCSO|WPC|Sgt|Sergeant|Insp|Inspector|Constable|SW|HV|GP|IRO|CP Chair)\.?:?\s+(?:\d{2,6}\s+)?)/u;

function named(text: string, { start, end }: Entry): Named | null {
  let from = start;
  while (from < end && /[\s•·*▪–-]/u.test(text.charAt(from))) from += 1;
  const bracket = text.slice(from, end).indexOf('(');
  const to = bracket > 0 ? from + bracket : end;
  const rank = ranks.exec(text.slice(from, to))?.[0] ?? '';
  let stop = to;
  while (stop > from && /\s/u.test(text.charAt(stop - 1))) stop -= 1;
  const { names, after } = namesOnLine(text, { start: from + rank.length, end: stop });
  const [found] = names;
  if (found === undefined || names.length > 1) return null;
  return {
    ...found,
    start: from + (/^(?:Officers?|Members?|Councillors|Cllrs)/u.test(rank) ? rank.length : 0),
    said: `${after} ${text.slice(to, end)}`,
  };
}

function reportList(work: Work, { start, end }: Entry, count: number, inOffice: boolean): number {
  let next = count;
  for (const entry of entriesOf(work.text, start, end)) {
    const person = named(work.text, entry);
    if (person === null || work.taken.overlaps(person.start, person.end)) continue;
    next += 1;
    const binding = { kind: 'party', key: `party:present:${next}`, role: roleOf(person, inOffice) } as const;
    const reported = report(work.context, work.place, {
      type: 'person-name',
      start: person.start,
      end: person.end,
      value: nameValue(person.name),
      keys: ['name-list', 'name-shape', ...registerEvidence(person.name, work.context.names)],
      phrase: '',
      binding,
    });
    if (!reported) continue;
    work.taken.take(person.start, person.end);
    work.people.push({ name: person.name, binding });
  }
  return next;
}

function listLine(text: string, line: Line): number | null {
  if (line.end - line.start > 600) return null;
  const words = lineText(text, line);
  const found = heading.exec(words);
  if (found === null) return null;
  // "Present at the meeting was …" is a sentence.
  const rest = words.slice(found[0].length);
  const isHeading = rest === '' || found[0].includes(':') || /^\p{Lu}/u.test(rest);
  return isHeading ? line.start + found[0].length : null;
}

/** Reports who was at a meeting, as minutes list them: staff by their offices, family by their kinship. Elsewhere than in minutes nobody is staff whose office is not said. */
export function reportAttendance(work: Work, inOffice: boolean): void {
  const { text, lines } = work;
  let count = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || isBlank(line)) continue;
    const from = listLine(text, line);
    if (from === null) continue;
    if (from < line.end) count = reportList(work, { start: from, end: line.end }, count, inOffice);
    for (let next = index + 1; next < Math.min(lines.length, index + mostLines); next += 1) {
      const each = lines[next];
      if (each === undefined || (isBlank(each) && next > index + 1)) break;
      if (isBlank(each)) continue;
      if (listLine(text, each) !== null) break;
      const before = count;
      count = reportList(work, each, count, inOffice);
      if (count === before) break;
      index = next;
    }
  }
}
