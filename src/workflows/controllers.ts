import type { Authority } from '#core/authority';
import type { Resident } from '#core/register';
import { emailDomain, parseEmail } from '#core/values/email';
import type { Content } from './settle-places.ts';

/** What a document itself says about whose it is: the domains of the mail addresses of its senders and signatories. */
export type ControllerEvidence = { readonly mailDomains: readonly string[] };

/** The mail domains by which a document shows its controller: those it was sent from or signed with, not those it was sent to. */
export function evidenceOfControllers(content: Content | undefined): ControllerEvidence {
  const domains = new Set<string>();
  for (const { type, value, binding } of content?.findings ?? []) {
    const isSender = binding.kind === 'sign-off' || binding.key.startsWith('party:from');
    const address = type === 'email' && isSender ? parseEmail(value) : null;
    if (address !== null) domains.add(emailDomain(address));
  }
  return { mailDomains: [...domains].sort() };
}

/** The authority that the register gives each resident, where it is one of the list. */
export function registerAuthorities(
  residents: readonly Resident[],
  authorities: readonly Authority[],
): ReadonlyMap<string, string> {
  const known = new Map(
    authorities.flatMap(({ id, name }) => [[id.toLowerCase(), id] as const, [name.toLowerCase(), id] as const]),
  );
  return new Map(
    residents.flatMap(({ registerRef, authority }) => {
      const id = known.get(authority.trim().toLowerCase());
      return id === undefined ? [] : [[registerRef, id] as const];
    }),
  );
}
