import type { SettledFinding as Finding } from '../../../src/core/settled.ts';
import { nameValue, parseNameValue } from '../../../src/core/values/person-name.ts';
import { isChild } from '../../../src/review/resolve/comparison/age.ts';
import type { CaseContents } from './case-contents.ts';

/**
 * What files may leave out, since the sample's seldom do: of people called by an initial the title ("J Okafor"); in half of the files the surname of
 * children whose birth date is given ("Amara, born 12 May 2014").
 */
export const lessSaid = ['titles', 'surnames'] as const;
export type LessSaid = (typeof lessSaid)[number];

/** The contents with that left out; whose a mention is stays as it was. */
export function saidLess(held: CaseContents, less: LessSaid, asOf: string): CaseContents['contents'] {
  return held.contents.map(([sha256, content]) => {
    const groups = Map.groupBy(content.findings, ({ unit, binding }) => `${unit} ${binding.key}`);
    const findings = [...groups.values()].flatMap((group) =>
      less === 'titles' ? withoutTitle(group) : isOfHalf(sha256) ? withoutSurname(group, asOf) : group,
    );
    return [sha256, { ...content, findings }] as const;
  });
}

function isOfHalf(sha256: string): boolean {
  return (sha256.codePointAt(0) ?? 0) % 2 === 0;
}

function withoutTitle(group: readonly Finding[]): readonly Finding[] {
  const names = group.flatMap(({ type, value }) => (type === 'person-name' ? (parseNameValue(value) ?? []) : []));
  const forenames = names.map((name) => name.forenames).filter((each) => each !== '');
  if (forenames.length === 0 || !forenames.every((each) => /^\p{L}\.?$/u.test(each))) return group;
  return renamed(group, (name) => ({ ...name, title: '' }));
}

function withoutSurname(group: readonly Finding[], asOf: string): readonly Finding[] {
  const isOfChild = group.some(({ type, value }) => type === 'birth-date' && isChild(value, asOf));
  const names = group.flatMap(({ type, value }) => (type === 'person-name' ? (parseNameValue(value) ?? []) : []));
  if (!isOfChild || !names.some(({ forenames }) => /\p{L}{2}/u.test(forenames))) return group;
  return renamed(group, (name) => ({ title: '', forenames: name.forenames.split(' ')[0] ?? '', surname: '' }));
}

type Name = NonNullable<ReturnType<typeof parseNameValue>>;

function renamed(group: readonly Finding[], rename: (name: Name) => Name): readonly Finding[] {
  return group.flatMap((finding) => {
    if (finding.type !== 'person-name') return [finding];
    const name = parseNameValue(finding.value);
    if (name === null) return [finding];
    const { title, forenames, surname } = rename(name);
    return title + forenames + surname === ''
      ? []
      : [{ ...finding, value: nameValue({ ...name, title, forenames, surname }) }];
  });
}
