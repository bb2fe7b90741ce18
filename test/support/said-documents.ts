import type { BindingKind, Finding, MentionRole } from '#core/finding';
import { type ContentHash, hashBytes } from '#core/ids';
import type { RunPlan } from '#core/linkage-plan';
import type { PersonalDataType } from '#core/personal-data';
import type { Resident } from '#core/register';
import { type Resolution, type ResolveInput, resolvePeople } from '../../src/review/resolve/resolve-people.ts';
import { resident } from './residents.ts';

/** What is said of somebody, by type. */
export type Values = readonly (readonly [PersonalDataType, string])[];
/** What stands under one binding key. */
export type Said = { readonly key: string; readonly role: MentionRole; readonly values: Values };

const kinds: readonly BindingKind[] = ['row', 'form', 'addressee', 'party', 'sign-off', 'prose'];

/** Values under a key. */
export function said(key: string, values: Values, role: MentionRole = 'subject'): Said {
  return { key, role, values };
}

function contentOf(name: string): ContentHash {
  return hashBytes(new TextEncoder().encode(name));
}

/** Documents by name: what each says. */
export function contentsOf(documents: Readonly<Record<string, readonly Said[]>>) {
  return new Map(
    Object.entries(documents).map(([name, all]) => {
      const sha256 = contentOf(name);
      const findings = all.flatMap(({ key, role, values }, place) =>
        values.map(([type, value], index): Finding => {
          const kind = kinds.find((each) => key.startsWith(each)) ?? 'prose';
          const row = kind === 'row' ? Number(/\d+/u.exec(key)?.[0]) : null;
          const start = place * 100 + index * 10;
          return {
            type,
            value,
            unit: 0,
            span: { row, column: index, start, end: start + 5 },
            score: 0.95,
            reasons: [],
            binding: { kind, key, role },
          };
        }),
      );
      const document = {
        member: '',
        sha256,
        bytes: 1,
        mediaType: 'text/plain',
        outcome: 'read' as const,
        problem: null,
        coverage: [],
        units: [],
      };
      return [sha256, { document, findings }] as const;
    }),
  );
}

/** People enough that a name is neither unique nor common by accident. */
export const crowd: readonly Resident[] = Array.from({ length: 400 }, (_, index) =>
  resident(`C${index}`, {
    forenames: ['Ines', 'Omar', 'Ewa', 'Tariq', 'Grace'][index % 5] ?? '',
    surname: ['Almeida', 'Farah', 'Nowak', 'Malik', 'Owusu', 'Byrne', 'Chen'][index % 7] ?? '',
    birthDate: `19${40 + (index % 59)}-0${1 + (index % 9)}-${10 + (index % 18)}`,
    addressLines: [`${1 + index} Latimer Road`],
    postcode: `W10 ${1 + (index % 8)}AB`,
  }),
);

/** A home, as the register writes it. */
export const home = { addressLines: ['Flat 2', '7 Acklam Road'], postcode: 'W10 5QZ' };
/** The home as documents write it. */
export const atHome: Values = [
  ['postal-address', 'Flat 2, 7 Acklam Rd'],
  ['postcode', 'W10 5QZ'],
];
/** A resident at home. */
export const ngozi = resident('N1', {
  title: 'Mrs',
  forenames: 'Ngozi Ada',
  surname: 'Okonjo',
  birthDate: '1975-04-18',
  nino: 'AB123456C',
  ...home,
});

/** A sheet of one row. */
export function row(...values: Values): readonly Said[] {
  return [said('row:1', values)];
}

/** Resolves documents against the crowd and these residents; `asOf` (YYYY-MM-DD) tells who is a child. */
export function resolverWith(runPlan: RunPlan, asOf = '') {
  const resolve = (
    documents: Readonly<Record<string, readonly Said[]>>,
    residents: readonly Resident[],
  ): Promise<Resolution> => {
    const input: ResolveInput = {
      contents: contentsOf(documents),
      residents: [...crowd, ...residents],
      authorityDomains: ['council.gov.example'],
      asOf,
    };
    return resolvePeople(input, runPlan);
  };
  /** Register references of those found, '-' for somebody of no entry, '*' for staff. */
  const found = async (
    documents: Readonly<Record<string, readonly Said[]>>,
    residents: readonly Resident[],
  ): Promise<readonly string[]> => {
    const { people } = await resolve(documents, residents);
    return people.map((person) => (person.staff ? '*' : (person.registerRef ?? '-'))).toSorted();
  };
  return { resolve, found };
}
