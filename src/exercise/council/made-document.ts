import { createHash } from 'node:crypto';
import type { FileOutcome } from '#core/document';
import { type Mail, type MailAttachment, makeEml, makeMbox } from '../formats/mail.ts';
import { makeZip } from '../formats/zip.ts';
import type { Fact } from './telling.ts';

/** What a file of the sample consists of: its bytes, or a Typst source to be printed by whoever writes it. */
export type SampleContent =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'print';
      readonly source: string;
      readonly inputs: Readonly<Record<string, string>>;
      readonly created: Date;
    };

/** Something inside a document that is a document itself, by its address below it: `!/inner/file.docx`. */
export type MadeMember = {
  readonly address: string;
  readonly outcome: FileOutcome;
  readonly facts: readonly Fact[];
  /** Equal for equal content, so that copies are known. */
  readonly identity: string;
};

/** A document with its truth. */
export type MadeDocument = {
  readonly name: string;
  readonly content: SampleContent;
  readonly outcome: FileOutcome;
  readonly facts: readonly Fact[];
  readonly members: readonly MadeMember[];
};

/** A document and the folder where it stands. */
export type Placed = { readonly folder: string; readonly document: MadeDocument };

/** A document of bytes that can be read whole, unless `outcome` says otherwise. */
export function bytesDocument(
  name: string,
  bytes: Uint8Array,
  facts: readonly Fact[],
  outcome: FileOutcome = 'read',
): MadeDocument {
  return { name, content: { kind: 'bytes', bytes }, outcome, facts, members: [] };
}

/** Equal content has equal identity. */
export function identityOf(content: SampleContent): string {
  const hash = createHash('sha256');
  switch (content.kind) {
    case 'bytes':
      return hash.update(content.bytes).digest('hex');
    case 'print':
      return hash.update(JSON.stringify([content.source, content.inputs, content.created])).digest('hex');
  }
}

/** A mail with the facts of its own words, and the documents that it carries. */
export type MadeMail = {
  readonly mail: Omit<Mail, 'attachments'>;
  readonly facts: readonly Fact[];
  readonly attachments: readonly MadeDocument[];
};

/** One mail as a file; its attachments are `!/attachment-1.docx` and so on. */
export function emlDocument(name: string, made: MadeMail): MadeDocument {
  const attachments = made.attachments.map(toAttachment);
  return {
    name,
    content: { kind: 'bytes', bytes: makeEml({ ...made.mail, attachments }) },
    outcome: 'read',
    facts: made.facts,
    members: attachmentMembers('!/', made.attachments),
  };
}

/** A mailbox as a file; its mails are `!/1`, `!/2`, their attachments `!/2/attachment-1.pdf`. */
export function mboxDocument(name: string, mails: readonly MadeMail[]): MadeDocument {
  const whole = mails.map((made) => ({ ...made.mail, attachments: made.attachments.map(toAttachment) }));
  const members = mails.flatMap((made, at) => [
    {
      address: `!/${at + 1}`,
      outcome: 'read' as const,
      facts: made.facts,
      identity: createHash('sha256').update(JSON.stringify(made.mail)).digest('hex'),
    },
    ...attachmentMembers(`!/${at + 1}/`, made.attachments),
  ]);
  return { name, content: { kind: 'bytes', bytes: makeMbox(whole) }, outcome: 'read', facts: [], members };
}

/** An archive as a file; with a password its members cannot be read, and so it tells nothing. */
export function zipDocument(
  name: string,
  documents: readonly MadeDocument[],
  options: { modified: Date; password?: string },
): MadeDocument {
  const locked = options.password !== undefined;
  const entries = documents.map((document) => ({ name: document.name, bytes: bytesOf(document) }));
  const members = documents.flatMap((document) => membersBelow('!/', document.name, document));
  return {
    name,
    content: { kind: 'bytes', bytes: makeZip(entries, options) },
    outcome: locked ? 'encrypted' : 'read',
    facts: [],
    members: locked
      ? documents.map((document) => ({
          address: `!/${document.name}`,
          outcome: 'encrypted' as const,
          facts: [],
          identity: `${name}/${document.name}`,
        }))
      : members,
  };
}

function attachmentMembers(prefix: string, documents: readonly MadeDocument[]): readonly MadeMember[] {
  return documents.flatMap((document, at) => membersBelow(prefix, attachmentName(document, at), document));
}

function membersBelow(prefix: string, name: string, document: MadeDocument): readonly MadeMember[] {
  return [
    {
      address: `${prefix}${name}`,
      outcome: document.outcome,
      facts: document.facts,
      identity: identityOf(document.content),
    },
    ...document.members.map((member) => ({ ...member, address: `${prefix}${name}${member.address}` })),
  ];
}

function attachmentName(document: MadeDocument, at: number): string {
  return `attachment-${at + 1}.${document.name.split('.').at(-1) ?? ''}`;
}

function bytesOf(document: MadeDocument): Uint8Array {
  switch (document.content.kind) {
    case 'bytes':
      return document.content.bytes;
    case 'print':
      throw new Error(`${document.name} has yet to be printed and cannot be packed`);
  }
}

const mediaTypes: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  csv: 'text/csv',
  png: 'image/png',
  zip: 'application/zip',
};

function toAttachment(document: MadeDocument): MailAttachment {
  const extension = document.name.split('.').at(-1) ?? '';
  return {
    name: document.name,
    mediaType: mediaTypes[extension] ?? 'application/octet-stream',
    bytes: bytesOf(document),
  };
}
