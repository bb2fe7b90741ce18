import type { Resident } from '#core/register';
import { saysMoreThanName } from '../clerical/question-of-row.ts';
import { sayingOf } from '../comparison/saying.ts';
import { byCodeUnit, noFields } from '../mentions/mentions.ts';
import type { Referent } from '../mentions/referents.ts';
import { evidenceOf, type Weighed } from '../register-linkage/weighed.ts';

/** Which question a referent is asked as, by its number and what was weighed of it: equal for those that one answer is given for (`keyOf` of find-questions.ts). */
export function questionKeys(
  referents: readonly Referent[],
  residents: readonly Resident[],
): (number: number, weighed: Weighed) => string {
  const saysMore = new Map<Weighed, boolean>();
  return (number, weighed) => {
    const { fields, keys, members } = referents[number] ?? { fields: noFields, keys: undefined, members: [] };
    const known = saysMore.get(weighed);
    const more = known ?? moreThanName(weighed);
    if (known === undefined) saysMore.set(weighed, more);
    return more ? sayingOf(fields, keys) : (members.map(({ mention }) => mention.id).toSorted(byCodeUnit)[0] ?? '');
  };

  function moreThanName(weighed: Weighed): boolean {
    return saysMoreThanName({ evidence: evidenceOf(weighed, noFields, residents), peers: [] });
  }
}
