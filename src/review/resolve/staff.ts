import type { Mention } from '#core/mention';
import { keysOfFields } from './keys.ts';
import type { SharedValues } from './shared-values.ts';

/**
 * Whether a mention is of somebody acting for the council: an officer or professional, or somebody who writes from the
 * council's mail domain. A row or form about somebody is about them as a person, whatever their address: payroll makes data subjects.
 */
export function isStaffMention({ role, binding, fields }: Mention, shared: SharedValues): boolean {
  if (role === 'officer' || role === 'professional') return true;
  if (binding === 'row' || binding === 'form' || role === 'relative') return false;
  return fields.email !== '' && shared.isCouncil(fields.email);
}

/** Whether an officer's sign-off is staff's: not where the message comes from somebody outside the council who bears the same name. */
export function staffSignsOff(mention: Mention, letter: readonly Mention[], shared: SharedValues): boolean {
  if (mention.binding !== 'sign-off') return true;
  const keys = keysOfFields(mention.fields);
  return !letter.some((other) => {
    if (other.binding !== 'party' || isStaffMention(other, shared)) return false;
    const party = keysOfFields(other.fields);
    const sameForename = keys.forename !== '' && keys.forename === party.forename;
    return sameForename && (keys.surname === '' || keys.surname === party.surname);
  });
}
