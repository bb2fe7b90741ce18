import type { Mention } from '#core/mention';
import type { PersonalDataType } from '#core/personal-data';
import { keysOfFields } from '../comparison/keys.ts';
import type { SharedValues } from './shared-values.ts';

// All that a directory of staff says: how to reach somebody at work, and what their work is.
const workTypes: ReadonlySet<PersonalDataType> = new Set([
  'person-name',
  'email',
  'phone',
  'employment',
  'local-reference',
  'username',
]);

/**
 * Whether a mention is of somebody acting for the council: an officer or professional, or somebody who writes from the
 * council's mail domain. A row or form that says more of somebody than a directory of staff is about them as a person, whatever their
 * mailbox: payroll makes data subjects.
 */
export function isStaffMention({ role, binding, fields, types }: Mention, shared: SharedValues): boolean {
  if (role === 'officer' || role === 'professional') return true;
  if (role === 'relative') return false;
  if ((binding === 'row' || binding === 'form') && !types.every((type) => workTypes.has(type))) return false;
  return fields.email !== '' && shared.isCouncil(fields.email);
}

/** Whether an officer's sign-off is staff's: not where the message comes from somebody outside the council who bears the same name. `parties` are the mentions of its senders and recipients. */
export function staffSignsOff(mention: Mention, parties: readonly Mention[], shared: SharedValues): boolean {
  if (mention.binding !== 'sign-off') return true;
  const keys = keysOfFields(mention.fields);
  return !parties.some((other) => {
    if (isStaffMention(other, shared)) return false;
    const party = keysOfFields(other.fields);
    const sameForename = keys.forename !== '' && keys.forename === party.forename;
    return sameForename && (keys.surname === '' || keys.surname === party.surname);
  });
}
