import type { Finding } from '#core/finding';
import type { RecordPerson } from '../records/record.ts';

/** What a log of complaints says of crime is said of whom it accuses. */
export function ofAccused(found: readonly Finding[], people: readonly RecordPerson[]): readonly Finding[] {
  const accused = people.find(({ name, binding }) => name !== null && binding.key.endsWith('/accused'));
  if (accused === undefined) return found;
  return found.map((finding) =>
    finding.type === 'criminal' && !finding.binding.key.includes('/')
      ? { ...finding, binding: accused.binding }
      : finding,
  );
}

// A refuge hides all who live in it; whose home was lost or is offered is said of each of the household.
const sharedDanger: ReadonlySet<string> = new Set(['domestic-abuse', 'protected-address', 'housing']);

/** Says of each of a row's household what hides or endangers all of it. */
export function shareDanger(people: readonly RecordPerson[], key: string, out: Finding[]): void {
  const own = out.filter(({ type, binding }) => binding.key === key && sharedDanger.has(type));
  for (const { name, binding } of people) {
    if (
      name === null ||
      binding.role === 'officer' ||
      !/\/(?:household-|partner|child|second)/u.test(binding.key.slice(key.length))
    )
      continue;
    const has = new Set(out.filter((finding) => finding.binding.key === binding.key).map(({ type }) => type));
    for (const finding of own) {
      if (has.has(finding.type)) continue;
      has.add(finding.type);
      const score = Math.round(finding.score * 9000) / 10_000;
      out.push({ ...finding, binding, score, reasons: [...finding.reasons, 'shared by the people named together'] });
    }
  }
}
