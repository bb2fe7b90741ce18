import { surnameParticles } from '#core/values/name-words.data';
import { foldName, type PersonName, parsePersonName, parseTitle } from '#core/values/person-name';
import { forenamesOver, isOnlySurname } from '../../detect/names/listed-names.ts';
import { readNames } from '../../detect/names/names.ts';

/** Whom a cell of whole names names, and whether it says that they have died. */
export type NamedInCell = { readonly names: readonly PersonName[]; readonly dead: boolean };

// "EXORS OF J SMITH", "PERSONAL REPS OF THE LATE MRS A KHAN (DECD)": who stands for somebody who has died.
const standsFor =
  /^(?:the )?(?:exors?|executors?|exec(?:'s|s)?|personal reps?|personal representatives?|pers reps?|reps?|estate|the estate)(?: of)?(?: the)?(?: late)?(?: of)? +(?=\p{L})/iu;
const saysDead = /(^|[\s(,-])(?:dec'?d|deceased|dec\.?(?=\))|the late)(?=$|[\s),.;-])/iu;

/** Reads the people that a cell of whole names names; one who cannot be read stands by their words as a surname. */
export function namesInCell(text: string, surnameFirst: boolean): NamedInCell {
  const plain = text.replace(/\s+/gu, ' ').trim();
  const living = plain
    .replace(standsFor, '')
    .replace(saysDead, '$1 ')
    .replace(/\(\s*\)/gu, ' ')
    .trim();
  const dead = plain !== '' && living !== plain && (standsFor.test(plain) || saysDead.test(plain));
  const words = dead ? living : plain;
  if (words === '') return { names: [], dead };
  const several = /[&;+\n/]|\band\b/iu.test(words) ? severalIn(words, surnameFirst) : [];
  if (several.length > 1) return { names: several, dead };
  const one = parsePersonName(words) ?? several[0] ?? { title: '', forenames: '', surname: words };
  return { names: [surnameFirst && !words.includes(',') ? turned(one) : one], dead };
}

// "KHAN J & P", "KHAN, Javed and Parveen": with the surname first, it is said once; "SMITH JOHN & KAUR PREETI" says two.
function severalIn(words: string, surnameFirst: boolean): readonly PersonName[] {
  const [first = '', ...later] = words.split(/\s*(?:[&;+\n/]|\band\b)\s*/iu).filter((part) => part !== '');
  const isTitled = parseTitle(first.split(' ')[0] ?? '') !== null;
  const begins = first.includes(',') || (surnameFirst && !isTitled) ? parsePersonName(first) : null;
  if (begins === null || begins.forenames === '' || later.length > 5) return readNames(words);
  const own = first.includes(',') ? begins : turned(begins);
  const others = later.map((part) => {
    const name = parsePersonName(part);
    if (name === null || (part.split(' ').length > 1 && name.title === '') || part.includes(',')) return name;
    return {
      title: name.title,
      forenames: name.forenames === '' ? name.surname : name.forenames,
      surname: own.surname,
    };
  });
  return [
    own,
    ...others.flatMap((name) => (name === null ? [] : name.surname === own.surname ? [name] : [turned(name)])),
  ];
}

// "OKAFOR NGOZI GRACE", "DA SILVA ANA", "GARCIA LOPEZ MARIA": particles belong to the word after them, and what is only ever a surname to those before.
function turned(name: PersonName): PersonName {
  const words = `${name.forenames} ${name.surname}`.trim().split(' ');
  // "KHAN A" the parser has turned already.
  if (words.length < 2 || name.forenames.replaceAll('.', '').length === 1) return name;
  let end = 1;
  while (end < words.length - 1 && (isParticle(words[end - 1]) || isOnlySurname(words[end] ?? ''))) end += 1;
  return { ...name, surname: words.slice(0, end).join(' '), forenames: words.slice(end).join(' ') };
}

function isParticle(word = ''): boolean {
  return surnameParticles.has(foldName(word));
}

// Cells looked at, spread over the column.
const sampled = 2000;

/** Whether whole names in these cells stand with the surname first and no comma: lists know more of the later words as forenames. */
export function areSurnameFirst(cells: readonly string[]): boolean {
  const step = Math.max(1, Math.floor(cells.length / sampled));
  const words = cells.flatMap((cell, index) => {
    if (index % step !== 0 || /[,&;+/]/u.test(cell)) return [];
    const all = cell
      .trim()
      .split(/\s+/u)
      .filter((word) => parseTitle(word) === null);
    return all.length < 2 || all.some((word) => word.length < 3) ? [] : [all];
  });
  if (words.length < 3) return false;
  const first = forenamesOver(words.map((each) => each[0] ?? ''));
  const last = forenamesOver(words.map((each) => each.at(-1) ?? ''));
  return last > 0 && last > first + words.length / 5;
}

const dummyWords: ReadonlySet<string> = new Set(
  'TEST TESTER TESTING TESTPATIENT ZZTEST ZZZTEST XTEST XXTEST XXXTEST DUMMY TRAINING VOID VACANT EMPTY UNOCCUPIED ZZZ ZZ XXX XX'.split(
    ' ',
  ),
);
const dummyBeside: ReadonlySet<string> = new Set(
  'PATIENT PUPIL STUDENT PERSON PROPERTY USER RECORD ACCOUNT ENTRY CLIENT CUSTOMER TENANT RESIDENT CHILD ONE TWO THREE A B C'.split(
    ' ',
  ),
);
const dummyWhole: ReadonlySet<string> = new Set(
  'VOID|VACANT|OCCUPIER|THE OCCUPIER|THE OWNER|OWNER|LANDLORD|THE LANDLORD|UNKNOWN|NOT KNOWN|NOT APPLICABLE|A N OTHER|AN OTHER|DO NOT USE|DUPLICATE|DELETED|DELETE|RECORD DELETED|DUPLICATE RECORD|MICKEY MOUSE|DONALD DUCK|JOE BLOGGS|VACANT PROPERTY|EMPTY PROPERTY|TEST'.split(
    '|',
  ),
);

/** Whether a name is an entry made to try a system or to fill one: "Test Test", "ZZZTEST Patient", "Void Property", "The Occupier". */
export function isDummyName({ forenames, surname }: Pick<PersonName, 'forenames' | 'surname'>): boolean {
  const folded = foldName(`${forenames} ${surname}`);
  if (dummyWhole.has(folded)) return true;
  const words = folded.split(' ').filter((word) => !/^[0-9]+$/u.test(word));
  const made = words.filter((word) => dummyWords.has(word)).length;
  return made > 0 && words.length > 0 && words.every((word) => dummyWords.has(word) || dummyBeside.has(word));
}
