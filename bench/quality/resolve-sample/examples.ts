import type { MentionId } from '../../../src/core/ids.ts';
import type { Resident } from '../../../src/core/register.ts';
import type { Resolution } from '../../../src/review/resolve/resolve-people.ts';
import type { CaseContents } from './case-contents.ts';
import type { JudgedPerson } from './judge-people.ts';

/** Prints the first few wrong people of each cause with what their mentions say; for samples whose truth may be looked at. */
export function showExamples(
  most: number,
  judged: readonly JudgedPerson[],
  { mentions }: Resolution,
  { pathOf }: CaseContents,
  residents: readonly Resident[],
  owners: ReadonlyMap<MentionId, string>,
): void {
  const shown = new Map<string, number>();
  const byMention = new Map(mentions.map((mention) => [mention.id, mention]));
  const byRef = new Map(residents.map((resident) => [resident.registerRef, resident]));
  for (const { person, truly, mixed, cause, right } of judged) {
    const kind =
      mixed.length > 0 && person.registerRef === null
        ? 'unregistered mixed'
        : mixed.length > 0
          ? 'resident mixed'
          : right
            ? ''
            : (cause ?? 'resident who is not told of');
    const count = shown.get(kind) ?? 0;
    if (kind === '' || count >= most) continue;
    shown.set(kind, count + 1);
    console.log(
      `\n[${kind}] ${person.registerRef ?? '-'} ${person.title}|${person.forenames}|${person.surname} ${person.birthDate} ${person.postcode}`,
    );
    const known = byRef.get(truly?.registerRefs[0] ?? '');
    console.log(
      `  truly ${truly?.truthId} ${truly?.registerRefs.join('/')} ${truly?.forenames} ${truly?.surname} ${truly?.birthDate} ${truly?.postcode}; register ${known?.forenames}|${known?.surname}|${known?.previousSurnames.join('/')}|${known?.birthDate}|${known?.postcode}|${known?.nino}|${known?.email}`,
    );
    for (const other of mixed)
      console.log(`  and ${other.truthId} ${other.forenames} ${other.surname} ${other.birthDate}`);
    for (const link of person.links.slice(0, 4)) {
      const mention = byMention.get(link.mention);
      if (mention === undefined) continue;
      const says = Object.entries(mention.fields).flatMap(([key, value]) => (value === '' ? [] : [`${key}=${value}`]));
      console.log(
        `   ${owners.get(link.mention)} ${mention.role} ${mention.key} u${mention.unit} p=${link.probability} ${says.join(' ')} {${mention.types.join()}} <- ${pathOf.get(mention.content)}\n     ${link.because}`,
      );
    }
  }
}
