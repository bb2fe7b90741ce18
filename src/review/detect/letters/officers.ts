import type { Work } from '../passage-work.ts';

// Findings looked back at to correct whose part somebody plays: a chain of mails has a few parties.
const lastFound = 400;

/** Who was taken for a resident is staff: what was said of them under the key before is staff's too. */
export function makeOfficer({ context: { out }, people }: Work, key: string): void {
  for (let index = out.length - 1; index >= Math.max(0, out.length - lastFound); index -= 1) {
    const finding = out[index];
    if (finding?.binding.key === key)
      out[index] = { ...finding, binding: { ...finding.binding, role: 'officer' as const } };
  }
  for (const [index, person] of people.entries())
    if (person.binding.key === key)
      people[index] = { ...person, binding: { ...person.binding, role: 'officer' as const } };
}
