import type { DocumentClass } from '#core/document-class';
import type { DocumentSight } from './document-sight.ts';

/** What the build of a document says of its class, with its weight in log-odds and the reason given. */
export type ClassStructure = {
  readonly class: DocumentClass;
  readonly weight: number;
  readonly says: string;
  readonly holds: (sight: DocumentSight) => boolean;
};

/** Evidence from structure; weights set by hand, measured by bench/quality/detect-papers.ts. */
export const classStructures: readonly ClassStructure[] = [
  { class: 'mail', weight: 8, says: 'it has the headers of a mail', holds: ({ mailHeader }) => mailHeader },
  {
    class: 'mail',
    weight: 5,
    says: 'its lines name sender, date and subject as a mail does',
    holds: ({ mailHeads, title }) => mailHeads >= 3 && /^ (?:from|to|subject|sent|date|organi[sz]er):? /u.test(title),
  },
  {
    class: 'mail',
    weight: 6,
    says: 'its media type is a mail’s',
    holds: ({ mediaType }) => mediaType === 'message/rfc822' || mediaType === 'application/vnd.ms-outlook',
  },
  { class: 'letter', weight: 2.5, says: 'it greets its reader', holds: ({ greetings }) => greetings > 0 },
  { class: 'letter', weight: 2, says: 'it ends with a close or signature', holds: ({ closes }) => closes > 0 },
  {
    class: 'form',
    weight: 3,
    says: 'it has fields of a form that are filled in',
    holds: ({ formFields }) => formFields >= 2,
  },
  { class: 'form', weight: 1.5, says: 'it has boxes to tick', holds: ({ boxes }) => boxes >= 2 },
  {
    class: 'form',
    weight: 1.5,
    says: 'it has lines to write on',
    holds: ({ leaders, labels }) => leaders && labels >= 2,
  },
  {
    class: 'form',
    weight: 2,
    says: 'most of its lines are labels with values',
    holds: ({ labels, lines }) => labels >= 4 && labels * 2.5 >= lines,
  },
  { class: 'form', weight: 1, says: 'it has many labels', holds: ({ labels }) => labels >= 7 },
  {
    class: 'template',
    weight: 6,
    says: 'it has holes for names and dates',
    holds: ({ holes }) => holes >= 2,
  },
  {
    class: 'template',
    weight: 9,
    says: 'its labels have nothing filled in',
    holds: ({ labels, filledLabels, formFields }) => labels >= 3 && filledLabels * 3 <= labels && formFields === 0,
  },
  {
    class: 'case-note',
    weight: 2.5,
    says: 'its entries begin with dates',
    holds: ({ datedLines, isChat, rows }) => datedLines >= 2 && !isChat && rows < 3,
  },
  {
    class: 'identity-scan',
    weight: 7,
    says: 'it has the machine-readable zone of an identity document',
    holds: ({ travelZone }) => travelZone,
  },
  {
    class: 'identity-scan',
    weight: 1.5,
    says: 'it was read from a picture, and holds few words',
    holds: ({ isOcr, characters }) => isOcr && characters < 800,
  },
  { class: 'extract', weight: 3, says: 'it is rows of a table', holds: ({ mostlyRows }) => mostlyRows },
  {
    class: 'extract',
    weight: 2,
    says: 'it is a long table',
    holds: ({ mostlyRows, rows }) => mostlyRows && rows >= 10,
  },
  {
    class: 'extract',
    weight: 3,
    says: 'its media type is a sheet’s or a database’s',
    holds: ({ mediaType, rows }) => rows >= 2 && /csv|spreadsheet|excel|sqlite|access|parquet|sql\b/u.test(mediaType),
  },
  {
    class: 'extract',
    weight: 3,
    says: 'its lines begin with numbers and times as a log’s do',
    holds: ({ loggedLines, lines, isChat, datedLines }) =>
      !isChat && loggedLines >= 2 && loggedLines * 1.5 >= lines && datedLines * 2 < lines,
  },
  {
    class: 'guide',
    weight: 0.7,
    says: 'it is running text to nobody in particular',
    holds: ({ greetings, closes, labels, longLines, lines }) =>
      greetings + closes === 0 && labels <= 3 && longLines * 2 > lines && lines >= 4,
  },
];
