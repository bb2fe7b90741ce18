import type { Binding } from '#core/finding';
import { emailDomain, parseEmail } from '#core/values/email';
import { nameValue, type PersonName } from '#core/values/person-name';
import { type DetectContext, type Place, report } from '../context.ts';
import { namesOrganisation, readNames } from '../names/names.ts';
import { registerEvidence } from '../records/name-record.ts';
import type { RecordPerson } from '../records/record.ts';
import { namesOnLine } from './line-names.ts';

/** One party of a mail: offsets count from the start of the list. */
type Party = {
  readonly name: PersonName | null;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly email: string;
  readonly emailStart: number;
  readonly emailEnd: number;
};

/** The header that a unit's locator names, lower case (`from`), or null. */
export function headerOf(locator: string): string | null {
  const at = locator.lastIndexOf('part:header:');
  return at < 0 ? null : (locator.slice(at + 12).split(/[ /]/u)[0] ?? '').toLowerCase();
}

/** Whether an address belongs to public administration in the UK: staff, until the authorities of the case say more. */
export function isOfficialAddress(text: string): boolean {
  return /@[a-z0-9.-]*\b(?:gov\.uk|nhs\.uk|nhs\.net|police\.uk)\b/iu.test(text.slice(0, 2000));
}

// Parts of a list of parties: commas and semicolons outside quotation marks and angle brackets; "Hassan, Amina <a@b.org>" is one.
function partsOf(list: string): readonly { start: number; end: number }[] {
  const cuts: number[] = [-1];
  let quoted = false;
  let angled = false;
  let hasAddress = false;
  for (let at = 0; at < list.length; at += 1) {
    const char = list.charAt(at);
    if (char === '"') quoted = !quoted;
    else if (char === '<') angled = true;
    else if (char === '>') angled = false;
    else if (char === '@') hasAddress = true;
    else if ((char === ';' || char === '\n' || (char === ',' && hasAddress)) && !quoted && !angled) {
      cuts.push(at);
      hasAddress = false;
    }
  }
  return [...cuts.map((cut, index) => ({ start: cut + 1, end: cuts[index + 1] ?? list.length }))];
}

function partyIn(list: string, start: number, end: number): Party | null {
  const part = list.slice(start, end);
  const angle = part.indexOf('<');
  const close = part.indexOf('>', angle);
  const addressed = angle >= 0 && close > angle;
  const bare = /[^\s"'<>(),;:[\]]+@[^\s"'<>(),;[\]]+/u.exec(part.slice(0, 400));
  const written = addressed ? part.slice(angle + 1, close) : (bare?.[0] ?? '');
  const email = parseEmail(written.trim());
  const display = (addressed ? part.slice(0, angle) : bare === null ? part : part.slice(0, bare.index)).replace(
    /\[mailto:.*$/u,
    '',
  );
  const plain = display.replace(/["']/gu, ' ').trim();
  const initials = /^[A-Z]{1,5}$/u.test(plain);
  const names =
    plain === '' || initials || plain.includes('@') || namesOrganisation(plain)
      ? []
      : readNames(plain.replace(/\s*[([].*$/u, ''));
  const nameStart = start + Math.max(0, display.search(/[^\s"']/u));
  const emailStart = start + (addressed ? angle + 1 : (bare?.index ?? 0));
  if (email === null && (names.length === 0 || initials)) return null;
  const nameEnd = start + display.replace(/["'\s]+$/u, '').length;
  // "Patricia Devlin, Support Worker, Thames Reach": the name ends before what its bearer does.
  const [strict] = namesOnLine(list, { start: nameStart, end: nameEnd }).names;
  return {
    name: initials ? null : (strict?.name ?? names[0] ?? null),
    nameStart,
    nameEnd: strict?.end ?? nameEnd,
    email: email ?? '',
    emailStart,
    emailEnd: emailStart + written.length,
  };
}

/** Reports the parties of a mail's header, or of a quoted one in a body; keys `party:from:1`, `party:to:2`. Gives who they are. */
export function reportParties(
  list: string,
  place: Place,
  header: string,
  context: DetectContext,
): readonly RecordPerson[] {
  const people: RecordPerson[] = [];
  for (const { start, end } of partsOf(list)) {
    const party = partyIn(list, start, end);
    if (party === null) continue;
    const official = isOfficialAddress(`@${party.email === '' ? '' : emailDomainOf(party.email)}`);
    const binding: Binding = {
      kind: 'party',
      key: `party:${header}:${people.length + 1}`,
      role: official ? 'officer' : 'correspondent',
    };
    if (party.name !== null) {
      const keys = ['name-party' as const, ...registerEvidence(party.name, context.names)];
      report(context, place, {
        type: 'person-name',
        start: party.nameStart,
        end: party.nameEnd,
        value: nameValue(party.name),
        keys,
        phrase: '',
        binding,
      });
    }
    if (party.email !== '') {
      report(context, place, {
        type: 'email',
        start: party.emailStart,
        end: party.emailEnd,
        value: party.email,
        keys: ['shape-email', 'name-party'],
        phrase: '',
        binding,
      });
    }
    people.push({ name: party.name, binding });
  }
  return people;
}

function emailDomainOf(text: string): string {
  const email = parseEmail(text);
  return email === null ? '' : emailDomain(email);
}
