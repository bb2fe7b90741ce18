import type { Unit } from '#core/document';
import type { Finding } from '#core/finding';
import { isPersonalDataType, type PersonalDataType } from '#core/personal-data';
import type { Detector } from '../../src/review/detect/detector.ts';
import { passage, table } from '../support/units.ts';
import type { Saying } from './saying.ts';

/** Kinds that words state of somebody: those that the sayings are judged by. */
export const statedTypes: ReadonlySet<PersonalDataType> = new Set<PersonalDataType>([
  ...(['health', 'disability', 'send', 'ethnicity', 'religion', 'political', 'trade-union', 'sex-life'] as const),
  ...(['sexual-orientation', 'gender-reassignment', 'biometric', 'genetic', 'criminal', 'safeguarding'] as const),
  ...(['child-protection', 'domestic-abuse', 'protected-address', 'immigration', 'benefit', 'debt'] as const),
  ...([
    'income',
    'housing',
    'education',
    'employment',
    'council-tax',
    'rent',
    'family',
    'travel',
    'access-code',
  ] as const),
]);

/** What a detector made of one saying: what it found, missed and claimed wrongly, as `type@whom`. */
export type Judged = {
  readonly saying: Saying;
  readonly found: readonly string[];
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
};

const birth = '03/02/1985';

function documentOf([voice, who, text]: Saying): {
  readonly units: readonly Unit[];
  readonly isText: (finding: Finding) => boolean;
} {
  const around = (before: string, after: string, first: readonly Unit[] = []) => ({
    units: [...first, passage(`${before}${text}${after}`)],
    isText: ({ unit, span }: Finding) =>
      unit === first.length && span.end > before.length && span.start < before.length + text.length,
  });
  const [forename = '', surname = ''] = who.split(' ');
  switch (voice) {
    case 'note':
      return around(`Name: ${who}\nDate of birth: ${birth}\n\nCase notes\n\n`, '\n');
    case 'form':
      return around(`Name: ${who}\nDate of birth: ${birth}\nTelephone: 020 7946 0018\n`, '\n');
    case 'from':
      return around(
        '12 Golborne Road\nLondon\nW10 5AB\n\n14 March 2025\n\nDear Sir or Madam,\n\n',
        `\n\nYours faithfully,\n\n${who}\n`,
      );
    case 'to':
      return around(
        `${who}\n12 Golborne Road\nLondon\nW10 5AB\n\n14 March 2025\n\nDear ${forename} ${surname},\n\n`,
        '\n\nYours sincerely,\n\nHelen Marlow\nHousing Officer\n',
      );
    case 'mail':
      return around('Hello,\n\n', `\n\nThanks,\n${who}\n`, [
        passage(`${who} <${forename.toLowerCase()}.${surname.toLowerCase()}@example.org>`, 'part:header:From'),
      ]);
    case 'row': {
      const at = text.indexOf('=');
      const others = [`Smith|Ann|01/05/1960|`, `Jones|Bob|23/11/1979|`, `Brown|Cleo|17/08/1991|`];
      const rows = [
        ['Surname', 'Forename', 'Date of Birth', text.slice(0, at)],
        [surname, forename, birth, text.slice(at + 1)],
        ...others.map((other) => other.split('|')),
      ];
      return { units: [table(rows)], isText: ({ span }) => span.row === 1 && span.column === 3 };
    }
    case 'minutes':
    case 'page':
      return around('', '\n');
  }
}

function ownersOf(finding: Finding, findings: readonly Finding[]): readonly string[] {
  const { key } = finding.binding;
  return findings
    .filter(({ type, binding }) => type === 'person-name' && binding.key === key)
    .flatMap(({ value }) => value.split(/[\s,|]+/u).map((word) => word.toLowerCase()));
}

// "|Mark|Tully" is not Jean Tully; "Mrs||Tully" may be.
function isOf(finding: Finding, who: string, findings: readonly Finding[]): boolean {
  const [forename = '', surname = ''] = who.toLowerCase().split(' ');
  return findings.some(({ type, binding, value }) => {
    const [, given = '', family = ''] = value.toLowerCase().split('|');
    const same = family === surname ? given === '' || given.startsWith(forename) : family === '' && given === forename;
    return type === 'person-name' && binding.key === finding.binding.key && same;
  });
}

function wordsOf(list: string): readonly string[] {
  return list.split(' ').filter((word) => word !== '');
}

// "health@Khan": the kind, and of whom; without a name of whom the text comes from or is about.
function splitSaid(said: string): { readonly type: string; readonly whom: string } {
  const [type = '', whom = ''] = said.split('@');
  return { type, whom: whom.toLowerCase() };
}

/** Runs a detector on one saying and compares. */
export function judgeSaying(saying: Saying, detect: Detector): Judged {
  const [, who, , says, may = ''] = saying;
  const { units, isText } = documentOf(saying);
  const all = detect({ mediaType: 'text/plain', units });
  const whomOf = (finding: Finding): readonly string[] => {
    const owners = ownersOf(finding, all);
    if (who !== '' && (isOf(finding, who, all) || finding.binding.key === 'prose:0')) return [''];
    return owners.length === 0 ? ['other'] : owners;
  };
  const findings = all
    .filter((finding) => statedTypes.has(finding.type) && isText(finding))
    .map((finding) => ({ type: finding.type, whom: whomOf(finding) }));
  const fits = (said: string, { type, whom }: { readonly type: string; readonly whom: readonly string[] }): boolean =>
    said.split('/').some((each) => {
      const asked = splitSaid(each);
      return asked.type === type && whom.includes(asked.whom);
    });
  const expected = wordsOf(says);
  const asked = expected.filter((each) => !each.endsWith('@other'));
  const allowed = [...expected, ...wordsOf(may)];
  return {
    saying,
    found: asked.filter((each) => findings.some((finding) => fits(each, finding))),
    missed: asked.filter((each) => !findings.some((finding) => fits(each, finding))),
    wrong: [
      ...new Set(
        findings
          .filter((finding) => !allowed.some((each) => fits(each, finding)))
          .map(({ type, whom }) => `${type}@${whom.join('_')}`),
      ),
    ],
  };
}

/** Recall and precision of one kind over sayings. */
export type KindScore = { readonly type: string; found: number; missed: number; wrong: number };

/** Counts by kind; an alternative counts for the first kind it names. */
export function scoreByKind(judged: readonly Judged[]): readonly KindScore[] {
  const scores = new Map<string, KindScore>();
  const of = (said: string): KindScore => {
    const type = said.split(/[@/]/u)[0] ?? '';
    const score = scores.get(type) ?? { type, found: 0, missed: 0, wrong: 0 };
    scores.set(type, score);
    return score;
  };
  for (const { found, missed, wrong } of judged) {
    for (const each of found) of(each).found += 1;
    for (const each of missed) of(each).missed += 1;
    for (const each of wrong) of(each).wrong += 1;
  }
  return [...scores.values()]
    .filter(({ type }) => isPersonalDataType(type))
    .sort((one, other) => (one.type < other.type ? -1 : 1));
}
