import { parseUprn } from '#core/values/uprn';
import { joinedCapitals, mend, wholeReading } from '../mending.ts';
import { labelledOnly, type Reading, type Recogniser } from '../recogniser.ts';

function read(text: string): readonly Reading[] {
  const uprn = parseUprn(text);
  if (uprn !== null) return [wholeReading(text, uprn, ['shape-uprn'])];
  const mended = text.length > 24 ? null : mend(joinedCapitals(text), 'N');
  const value = mended === null ? null : parseUprn(mended);
  return value === null ? [] : [wholeReading(text, value, ['shape-uprn', 'repaired'])];
}

/** The Unique Property Reference Number, which only its heading tells. */
export const uprn: Recogniser = {
  ...labelledOnly,
  id: 'uprn',
  type: 'uprn',
  labels:
    'prop id|property id|prop reference|property reference|property reference number|uprn|unique property reference number|unique property reference|property uprn|llpg uprn|property reference number uprn|uprn number|blpu uprn|address uprn|parent uprn',
  read,
};
