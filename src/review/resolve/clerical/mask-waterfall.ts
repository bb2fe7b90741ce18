import { type EvidenceBar, saidElsewhere } from '#core/link-evidence';
import type { Waterfall } from '#core/waterfall';

/** A waterfall without a value about anybody: values as their kind, residents without their reference. */
export function maskWaterfall(waterfall: Waterfall): Waterfall {
  return {
    ...waterfall,
    about: '',
    steps: waterfall.steps.map((step) => ({ ...step, ...maskedValues(step) })),
    rivals: waterfall.rivals.map(({ who, probability }) => ({
      who: who.startsWith('the resident ') ? 'another resident' : who,
      probability,
    })),
  };
}

/** Both values of a comparison as their kind: `[birth date]`; '' stays ''. */
export function maskedValues({
  comparison,
  said,
  held,
}: Pick<EvidenceBar, 'comparison' | 'said' | 'held'>): Pick<EvidenceBar, 'said' | 'held'> {
  const kind = `[${kinds.get(comparison) ?? comparison}]`;
  const masked = (value: string): string => (value === '' || value === saidElsewhere ? value : kind);
  return { said: masked(said), held: masked(held) };
}

const kinds: ReadonlyMap<string, string> = new Map([
  ['birth', 'birth date'],
  ['nino', 'National Insurance number'],
  ['nhsNumber', 'NHS number'],
  ['email', 'email address'],
  ['phone', 'phone number'],
  ['reference', 'council reference'],
  ['sex', 'title'],
  ['middle', 'second forename'],
]);
