import * as z from 'zod';
import type { Authority } from '#core/authority';
import { Fault } from '#core/fault';
import type { Incident } from '#core/incident';

const day = z.union([z.literal(''), z.iso.date()]);
const line = z.string().trim().max(200);
const sentences = z.string().trim().max(2000);

const incidentFile = z.strictObject({
  draft: z.boolean().default(false),
  organisation: line.min(1),
  helpline: line,
  email: line,
  website: line,
  dataProtectionOfficer: line,
  happenedOn: day.default(''),
  discoveredOn: day.default(''),
  whatHappened: sentences.min(1),
  measures: z.array(sentences.min(1)).default([]),
  circumstances: z
    .strictObject({
      confidentiality: z.enum(['no-evidence', 'known-recipients', 'unknown-recipients']),
      integrity: z.enum(['none', 'recoverable', 'not-recoverable']),
      availability: z.enum(['none', 'temporary', 'permanent']),
      malicious: z.boolean(),
    })
    .default({ confidentiality: 'unknown-recipients', integrity: 'none', availability: 'none', malicious: true }),
});

/** Reads the operator's facts of the breach from JSON text; a file that cannot be used is a fault that names the field and says what to do. */
export function parseIncident(json: string, where: string): Incident {
  const read = incidentFile.safeParse(parseJson(json, where));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const field = issue === undefined || issue.path.length === 0 ? 'the whole file' : `"${issue.path.join('.')}"`;
  throw new Fault(
    'INCIDENT-UNUSABLE',
    `${where} cannot be used: ${field} is not as it should be (${issue?.message ?? 'unknown'}). Correct it and run the command again.`,
  );
}

function parseJson(json: string, where: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // The parser's own message quotes the file, so it stays here.
    throw new Fault(
      'INCIDENT-UNUSABLE',
      `${where} cannot be used: it is not JSON. Correct it and run the command again.`,
    );
  }
}

/** What may be said before the operator has given any fact: a draft that every letter shows, with the graver circumstances assumed. */
export function incidentFor(authorities: readonly Authority[]): Incident {
  const controller = authorities.find(({ role }) => role === 'controller') ?? authorities[0];
  return {
    draft: true,
    organisation: controller?.name ?? 'Your council',
    helpline: '',
    email: '',
    website: '',
    dataProtectionOfficer: '',
    happenedOn: '',
    discoveredOn: '',
    whatHappened:
      'Somebody got into the council’s computer systems without permission. They may have copied some of the council’s files.',
    measures: [],
    circumstances: { confidentiality: 'unknown-recipients', integrity: 'none', availability: 'none', malicious: true },
  };
}
