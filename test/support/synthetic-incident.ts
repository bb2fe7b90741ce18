import type { ExtractedDocument } from '#core/document';
import type { Binding, Finding } from '#core/finding';
import { type ContentHash, deriveId, hashBytes, type MentionId } from '#core/ids';
import type { PersonalDataType } from '#core/personal-data';
import { type Chance, chanceFrom, type Home, type Town, type TownPerson } from './synthetic-town.ts';

/** What was taken from the town, as findings, and whose each mention truly is: a person's number, or null for nobody of the town. */
export type Incident = {
  readonly contents: ReadonlyMap<
    ContentHash,
    { readonly document: ExtractedDocument; readonly findings: readonly Finding[] }
  >;
  readonly truth: ReadonlyMap<MentionId, number | null>;
};

type Draft = { readonly findings: Finding[]; readonly hash: ContentHash };

const council = 'north.gov.example';

/** Documents until there are about so many mentions: sheets, letters, messages, forms and case notes in the shares of a council's drive. */
export function makeIncident(town: Town, mentions: number, seed: number): Incident {
  const chance = chanceFrom(seed);
  const truth = new Map<MentionId, number | null>();
  const contents = new Map<ContentHash, { document: ExtractedDocument; findings: readonly Finding[] }>();
  // Three in four people of the town are in the files; the rest must not be found.
  const present = town.people.filter(() => chance.happens(0.75));
  const makers = [sheet, letter, letter, letter, message, message, form, form, notes, notes, notes];
  for (let number = 0; truth.size < mentions; number += 1) {
    const draft: Draft = { findings: [], hash: hashBytes(new TextEncoder().encode(`document ${seed} ${number}`)) };
    const scribe = new Scribe(chance, draft, truth, town);
    chance.pick(makers)(scribe, chance, present, town);
    contents.set(draft.hash, { document: emptyDocument(draft.hash), findings: draft.findings });
  }
  return { contents, truth };
}

function emptyDocument(sha256: ContentHash): ExtractedDocument {
  return {
    member: '',
    sha256,
    bytes: 1,
    mediaType: 'text/plain',
    outcome: 'read',
    problem: null,
    coverage: [],
    units: [],
  };
}

type Maker = (scribe: Scribe, chance: Chance, present: readonly TownPerson[], town: Town) => void;

/** Writes findings about somebody into a document, with the slips that people make. */
class Scribe {
  readonly #chance: Chance;
  readonly #draft: Draft;
  readonly #truth: Map<MentionId, number | null>;
  readonly #town: Town;
  #start = 0;

  constructor(chance: Chance, draft: Draft, truth: Map<MentionId, number | null>, town: Town) {
    this.#chance = chance;
    this.#draft = draft;
    this.#truth = truth;
    this.#town = town;
  }

  write(
    person: number | null,
    binding: Binding,
    values: readonly (readonly [PersonalDataType, string])[],
    unit = 0,
  ): void {
    const row = binding.kind === 'row' ? Number(/\d+/u.exec(binding.key)?.[0] ?? 0) : null;
    for (const [type, value] of values) {
      if (value === '') continue;
      this.#start += 10;
      this.#draft.findings.push({
        type,
        unit,
        span: { row, column: row === null ? null : 0, start: this.#start, end: this.#start + 5 },
        score: 0.95,
        reasons: [],
        value,
        binding,
      });
      this.#truth.set(deriveId('M', this.#draft.hash, String(unit), binding.key), person);
    }
  }

  slip(text: string): string {
    if (text.length < 4 || !this.#chance.happens(0.03)) return text;
    const at = 1 + this.#chance.below(text.length - 2);
    const kind = this.#chance.below(3);
    if (kind === 0) return text.slice(0, at) + text.slice(at + 1);
    if (kind === 1) return `${text.slice(0, at)}${'aeinorst'[this.#chance.below(8)]}${text.slice(at + 1)}`;
    return `${text.slice(0, at)}${text[at + 1] ?? ''}${text[at] ?? ''}${text.slice(at + 2)}`;
  }

  digitSlip(text: string): string {
    if (text === '' || !this.#chance.happens(0.02)) return text;
    const at = text.length - 1 - this.#chance.below(2);
    return text.slice(0, at) + String(this.#chance.below(9) + 1) + text.slice(at + 1);
  }

  name(person: TownPerson, form: 'full' | 'title'): string {
    const title = person.adult ? (person.sex === 'M' ? 'Mr' : this.#chance.pick(['Mrs', 'Ms'])) : '';
    const surname = this.slip(
      this.#chance.happens(0.4) ? person.surname.normalize('NFD').replace(/\p{M}/gu, '') : person.surname,
    );
    if (form === 'title') return `${title}||${surname}`;
    const [first = ''] = person.forenames.split(' ');
    const way = this.#chance.below(100);
    if (way < 1) return `${title}|${surname}|${first}`;
    if (way < 9) return `${title}|${first.charAt(0)}|${surname}`;
    if (way < 13) return `${title}||${surname}`;
    const short = nicknames.get(first);
    return `${title}|${way < 30 && short !== undefined ? short : way < 60 ? person.forenames : this.slip(first)}|${surname}`;
  }

  address(person: TownPerson): readonly (readonly [PersonalDataType, string])[] {
    const home: Home = this.#chance.happens(0.06) ? this.#chance.pick(this.#town.people).home : person.home;
    const wrongHouse = this.#chance.happens(0.01);
    const lines = home.lines.map((line) =>
      wrongHouse ? line.replace(/^(\d+)/u, (digits) => String(Number(digits) + 2)) : line,
    );
    return [
      ['postal-address', lines.join(', ')],
      ['postcode', this.#chance.happens(0.9) ? home.postcode : ''],
    ];
  }
}

const nicknames = new Map([
  ['Robert', 'Bob'],
  ['William', 'Bill'],
  ['Elizabeth', 'Liz'],
  ['Margaret', 'Maggie'],
  ['Michael', 'Mike'],
  ['Mohammed', 'Muhammad'],
  ['Catherine', 'Kate'],
  ['Thomas', 'Tom'],
  ['Katarzyna', 'Kasia'],
  ['Patricia', 'Pat'],
]);

const outsiders = {
  forenames: 'Alan,Brenda,Farid,Greta,Hamid,Joyce,Maria,Mohammed,Sarah,John,Fatima,Susan'.split(','),
  surnames: 'Smith,Khan,Ahmed,Jones,Silva,Abernathy,Ali,Delacroix,Ivanova,Patel,Murphy,Tanaka'.split(','),
};

function outsider(chance: Chance): readonly (readonly [PersonalDataType, string])[] {
  return [
    ['person-name', `|${chance.pick(outsiders.forenames)}|${chance.pick(outsiders.surnames)}`],
    [
      'birth-date',
      chance.happens(0.3) ? `19${40 + chance.below(59)}-0${1 + chance.below(9)}-1${chance.below(10)}` : '',
    ],
    ['phone', chance.happens(0.3) ? `+447700${String(900_000 + chance.below(99_999))}` : ''],
  ];
}

// Columns of the sheets that a council keeps: what each gives of a person.
const layouts: readonly (readonly PersonalDataType[])[] = [
  ['postal-address', 'local-reference', 'debt'],
  ['birth-date', 'nhs-number', 'health'],
  ['birth-date', 'nino', 'postal-address', 'income'],
  ['email', 'phone'],
  ['local-reference', 'rent'],
  ['birth-date', 'send'],
  ['postal-address', 'phone', 'local-reference'],
  ['nino', 'bank-account'],
];

const sheet: Maker = (scribe, chance, present) => {
  const layout = chance.pick(layouts);
  const rows = 40 + chance.below(160);
  for (let row = 1; row <= rows; row += 1) {
    const binding: Binding = { kind: 'row', key: `row:${row}`, role: 'subject' };
    if (chance.happens(0.06)) {
      scribe.write(null, binding, outsider(chance));
      continue;
    }
    const person = chance.pick(present);
    scribe.write(person.number, binding, [
      ['person-name', scribe.name(person, 'full')],
      ...layout.flatMap((type) => valuesOf(scribe, person, type)),
    ]);
  }
};

function valuesOf(
  scribe: Scribe,
  person: TownPerson,
  type: PersonalDataType,
): readonly (readonly [PersonalDataType, string])[] {
  if (type === 'postal-address') return scribe.address(person);
  if (type === 'birth-date') return [[type, scribe.digitSlip(person.birthDate)]];
  if (type === 'nino') return [[type, person.nino]];
  if (type === 'nhs-number') return [[type, scribe.digitSlip(person.nhsNumber)]];
  if (type === 'email') return [[type, person.email]];
  if (type === 'phone') return [[type, person.phone]];
  if (type === 'local-reference') return [[type, person.tenancy]];
  return [[type, 'words']];
}

function officer(scribe: Scribe, chance: Chance): void {
  const name = `|${chance.pick(outsiders.forenames)}|${chance.pick(outsiders.surnames)}`;
  scribe.write(null, { kind: 'sign-off', key: 'sign-off:1', role: 'officer' }, [
    ['person-name', name],
    ['phone', '+442073613000'],
  ]);
}

const letter: Maker = (scribe, chance, present) => {
  const person = chance.pick(present);
  const addressee: Binding = { kind: 'addressee', key: 'addressee:1', role: 'subject' };
  scribe.write(person.number, addressee, [
    ['person-name', scribe.name(person, chance.happens(0.8) ? 'full' : 'title')],
    ...scribe.address(person),
  ]);
  const about: Binding = { kind: 'prose', key: 'prose:2', role: 'subject' };
  scribe.write(person.number, about, [
    ['local-reference', person.tenancy],
    ['nino', chance.happens(0.3) ? person.nino : ''],
    ['debt', 'words'],
  ]);
  officer(scribe, chance);
};

const message: Maker = (scribe, chance, present) => {
  const person = chance.pick(present);
  const from: Binding = { kind: 'party', key: 'party:from:1', role: 'correspondent' };
  scribe.write(person.number, from, [
    ['person-name', chance.happens(0.8) ? scribe.name(person, 'full') : ''],
    ['email', person.email === '' ? `p${person.number}@mail.example` : person.email],
  ]);
  const to: Binding = { kind: 'party', key: 'party:to:1', role: 'correspondent' };
  scribe.write(null, to, [
    ['person-name', `|${chance.pick(outsiders.forenames)}|Officer`],
    ['email', `housing.officer${chance.below(9)}@${council}`],
  ]);
  scribe.write(
    person.number,
    { kind: 'prose', key: 'prose:1', role: 'subject' },
    [
      ['birth-date', chance.happens(0.3) ? person.birthDate : ''],
      ['health', 'words'],
    ],
    1,
  );
};

const form: Maker = (scribe, chance, present, town) => {
  const person = chance.pick(present);
  const family = town.households[person.household] ?? [];
  const partner = family.find((each) => each !== person && each.adult);
  scribe.write(person.number, { kind: 'form', key: 'form:1', role: 'subject' }, [
    ['person-name', scribe.name(person, 'full')],
    ['birth-date', scribe.digitSlip(person.birthDate)],
    ['nino', chance.happens(0.6) ? person.nino : ''],
    ...scribe.address(person),
    ['phone', person.phone],
  ]);
  if (partner === undefined) return;
  scribe.write(partner.number, { kind: 'form', key: 'form:1/partner', role: 'relative' }, [
    ['person-name', scribe.name(partner, 'full')],
    ['birth-date', chance.happens(0.6) ? scribe.digitSlip(partner.birthDate) : ''],
  ]);
};

const notes: Maker = (scribe, chance, present, town) => {
  const person = chance.pick(present);
  const family = (town.households[person.household] ?? []).filter((each) => each !== person);
  const identified = chance.happens(0.5);
  scribe.write(person.number, { kind: 'prose', key: 'prose:1', role: 'subject' }, [
    ['person-name', scribe.name(person, 'full')],
    ['birth-date', identified ? scribe.digitSlip(person.birthDate) : ''],
    ...(chance.happens(0.3) ? scribe.address(person) : []),
    ['housing', 'words'],
  ]);
  family.slice(0, 2).forEach((each, index) => {
    scribe.write(each.number, { kind: 'prose', key: `prose:${index + 2}`, role: 'relative' }, [
      ['person-name', scribe.name(each, 'full')],
      ['health', 'words'],
    ]);
  });
  if (chance.happens(0.3)) scribe.write(null, { kind: 'prose', key: 'prose:9', role: 'subject' }, outsider(chance));
  officer(scribe, chance);
};
