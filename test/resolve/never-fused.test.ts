import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MentionRole } from '#core/finding';
import type { MentionId } from '#core/ids';
import type { Resident } from '#core/register';
import { mentionId } from '../../src/review/resolve/mentions/mentions.ts';
import { resolvePeople } from '../../src/review/resolve/resolve-people.ts';
import { duckDbForTests } from '../support/duckdb.ts';
import { resident } from '../support/residents.ts';
import { contentsOf, crowd, type Said, said, type Values } from '../support/said-documents.ts';

const runPlan = duckDbForTests();
const longer = { timeout: 240_000 };

/** Somebody of a made-up pair: what documents may say of them, the part that tells them from the other first. */
type Persona = { readonly own: Values; readonly shared: Values; readonly resident: Resident };

/** Two who must never be one: how they are alike, and where they live. */
type Pair = { readonly kind: string; readonly both: readonly [Persona, Persona] };

const kinds = [
  'father and son',
  'elder and younger',
  'brothers of one first name',
  'twins',
  'twins of one first name',
  'twins with numbers in a row',
  'twins by their forenames',
  'adopted',
  'gender reassignment',
] as const;

/** How the surnames of strangers are: each another, or one letter or two apart, so that one is read as a slip of the other. */
type Surnames = 'unlike' | 'alike';

/** A pair of a kind, by its number: no two pairs share a name, a home or a value. */
function pairOf(kind: (typeof kinds)[number], number: number, surnames: Surnames): Pair {
  const surname = surnames === 'alike' ? `Ardal${letters(number)}${letters(number)}` : unlike(number);
  const address: Values = [
    ['postal-address', `${1 + number} Acklam Road`],
    ['postcode', 'W10 5QZ'],
  ];
  const home = { addressLines: [`${1 + number} Acklam Road`], postcode: 'W10 5QZ' };
  const phone: Values = [['phone', `+4477009${String(10_000 + number)}`]];
  const persona = (which: 0 | 1, forenames: string, family: string, birthDate: string, numbers: Values): Persona => ({
    own: [['person-name', `|${forenames}|${family}`], ['birth-date', birthDate], ...numbers],
    shared: [['person-name', `|${forenames}|${family}`], ...address, ...phone],
    resident: resident(`X${number}${which}`, {
      ...{ forenames, surname: family, birthDate, ...home },
      nino: numbers.find(([type]) => type === 'nino')?.[1] ?? '',
    }),
  });
  const year = 1950 + (number % 20);
  const digits = String(100_000 + number * 37);
  const nino = (last: string): Values => [['nino', `AB${digits.slice(0, 5)}${last}C`]];
  const guard: Values = [['gender-reassignment', 'began to live in the new name']];
  switch (kind) {
    case 'father and son':
      return {
        kind,
        both: [
          persona(0, 'Idris', surname, `${year}-03-04`, []),
          persona(1, 'Idris', surname, `${year + 27}-11-19`, []),
        ],
      };
    case 'elder and younger': {
      // Nothing but what is written after the name parts them.
      const called = (which: 0 | 1, generation: string): Persona => {
        const known = persona(which, 'Idris', surname, '', []);
        const own: Values = [['person-name', `|Idris|${surname}|${generation}`]];
        return { ...known, own, resident: { ...known.resident, surname: `${surname} ${generation}` } };
      };
      return { kind, both: [called(0, 'Snr'), called(1, 'Jnr')] };
    }
    case 'brothers of one first name':
    case 'twins of one first name': {
      // Each is called by the second, and files write both or the first alone.
      const called = (which: 0 | 1, second: string): Persona => {
        const forenames = `Mohammed ${second}`;
        const born: Values = kind === 'twins of one first name' ? [['birth-date', `${year + 40}-06-07`]] : [];
        const known = persona(which, 'Mohammed', surname, born[0]?.[1] ?? '', []);
        const own: Values = [['person-name', `|${forenames}|${surname}`], ...born];
        return { ...known, own, resident: { ...known.resident, forenames } };
      };
      return { kind, both: [called(0, 'Yusuf'), called(1, 'Ibrahim')] };
    }
    case 'twins':
      return {
        kind,
        both: [
          persona(0, 'Hamza', surname, `${year + 50}-06-07`, []),
          persona(1, 'Hana', surname, `${year + 50}-06-07`, []),
        ],
      };
    case 'twins with numbers in a row':
      return {
        kind,
        both: [
          persona(0, 'Oskar', surname, `${year}-06-07`, nino('1')),
          persona(1, 'Leon', surname, `${year}-06-07`, nino('2')),
        ],
      };
    case 'twins by their forenames': {
      // Of a child the surname is often left out.
      const called = (which: 0 | 1, forename: string): Persona => {
        const known = persona(which, forename, surname, `${year + 64}-06-07`, []);
        const own: Values = [['person-name', `|${forename}|`], ...known.own.slice(1)];
        return { ...known, own };
      };
      return { kind, both: [called(0, `Tem${surname.toLowerCase()}`), called(1, `Zur${surname.toLowerCase()}`)] };
    }
    case 'adopted':
      return {
        kind,
        both: [
          persona(0, 'Mia', surname, `${year + 50}-02-03`, [...nino('3'), ['family', 'placed for adoption']]),
          persona(1, 'Mia', `New${surname.toLowerCase()}`, `${year + 50}-02-03`, nino('3')),
        ],
      };
    case 'gender reassignment':
      return {
        kind,
        both: [
          persona(0, 'James', surname, `${year}-08-09`, nino('4')),
          persona(1, 'Jane', surname, `${year}-08-09`, [...nino('4'), ...guard]),
        ],
      };
  }
}

// Three syllables of which any two numbers below 64 share one at the most.
function unlike(number: number): string {
  const syllable = (index: number): string => ['br', 'ck', 'dun', 'fell', 'gor', 'hsi', 'mp', 'vet'][index % 8] ?? '';
  const [first, second] = [number % 8, Math.floor(number / 8)];
  return `A${syllable(first)}o${syllable(second)}e${syllable(first + second)}`;
}

function letters(number: number): string {
  return [...String(number)].map((digit) => 'aeioukmnrs'[Number(digit)]).join('');
}

type Town = {
  readonly surnames: Surnames;
  readonly documents: Readonly<Record<string, readonly Said[]>>;
  readonly residents: readonly Resident[];
  readonly truth: ReadonlyMap<MentionId, string>;
};

/** Documents of one mention each, or of three in rows, forms and notes: which of whose values each gives, and who is on the register, are drawn. */
const towns = fc
  .tuple(
    fc.constantFrom<Surnames>('unlike', 'alike'),
    fc.constantFrom(1, 3),
    fc.array(
      fc.record({
        kind: fc.constantFrom(...kinds),
        registered: fc.tuple(fc.boolean(), fc.boolean()),
        mentions: fc.array(
          fc.record({
            which: fc.constantFrom<0 | 1>(0, 1),
            takes: fc.array(fc.nat(5), { maxLength: 3 }),
            role: fc.constantFrom<MentionRole>('subject', 'relative'),
          }),
          { minLength: 2, maxLength: 6 },
        ),
      }),
      { minLength: 12, maxLength: 25 },
    ),
  )
  .map(([surnames, perDocument, families]): Town => {
    const documents: Record<string, readonly Said[]> = {};
    const truth = new Map<MentionId, string>();
    const residents: Resident[] = [];
    families.forEach(({ kind, registered, mentions }, number) => {
      const { both } = pairOf(kind, number, surnames);
      both.forEach((each, which) => {
        if (registered[which] === true) residents.push(each.resident);
      });
      mentions.forEach(({ which, takes, role }, place) => {
        const { own, shared } = both[which];
        const more = takes.flatMap((index) =>
          shared[1 + (index % (shared.length - 1))] ? [shared[1 + (index % (shared.length - 1))]] : [],
        );
        const values: Values = [...own, ...more.flatMap((value) => (value === undefined ? [] : [value]))];
        const document = Math.floor(place / perDocument);
        const key = `${['row', 'form', 'prose'][perDocument === 1 ? 0 : (number + document) % 3]}:${1 + (place % perDocument)}`;
        const name = `${number} ${document}`;
        documents[name] = [...(documents[name] ?? []), said(key, values, role)];
        truth.set(mentionIn(name, key), `${number} ${which} ${kind}`);
      });
      // What nobody can tell apart is there as well: a bridge between the two.
      documents[`${number} bridge`] = [said('row:1', both[0].shared)];
    });
    return { documents, residents, truth, surnames };
  });

function mentionIn(name: string, key: string): MentionId {
  const [content] = contentsOf({ [name]: [] }).keys();
  if (content === undefined) throw new Error('a document has a hash');
  return mentionId(content, 0, key);
}

describe('never one person', longer, () => {
  test('are father and son, twins, and the old and new identity that the law keeps apart, whatever documents say of each', async () => {
    await fc.assert(
      fc.asyncProperty(towns, async ({ documents, residents, truth, surnames }) => {
        const { people } = await resolvePeople(
          { contents: contentsOf(documents), residents: [...crowd, ...residents], authorityDomains: [] },
          runPlan,
        );
        for (const { links } of people) {
          const owners = new Set(links.flatMap(({ mention }) => truth.get(mention) ?? []));
          // A stranger whose surname differs by a slip of the pen may be taken for one, as people take them; never the other of a pair.
          const pairs = Map.groupBy(owners, (owner) => (surnames === 'alike' ? owner.split(' ')[0] : 'all'));
          expect([...pairs.values()].filter((each) => each.length > 1)).toEqual([]);
        }
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });

  test('nor are the two of a protected change of identity shown beside each other', async () => {
    const { both } = pairOf('gender reassignment', 7, 'unlike');
    const contents = contentsOf({
      old: [said('row:1', both[0].own)],
      now: [said('row:1', both[1].own)],
    });
    const resolution = await resolvePeople(
      { contents, residents: [...crowd, both[1].resident], authorityDomains: [] },
      runPlan,
    );
    const old = resolution.referents.findIndex((mentions) => mentions.includes(mentionIn('old', 'row:1')));
    expect(resolution.people.map(({ registerRef, links }) => [registerRef, links.length])).toContainEqual(['X71', 1]);
    expect(resolution.peersOf(old)).toEqual([]);
  });
});
