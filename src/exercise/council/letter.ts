import { type Block, makeDocx, paragraph } from '../formats/docx.ts';
import { makeLegacyPdf } from '../formats/legacy-pdf.ts';
import type { Borough } from './boroughs.data.ts';
import { letterSource } from './letter-typst.data.ts';
import { bytesDocument, type MadeDocument } from './made-document.ts';
import type { Officer } from './office.ts';
import type { Telling } from './telling.ts';
import { writeDay } from './writing.ts';

/** A part of a letter's body. */
export type LetterPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'table'; readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'bullets'; readonly items: readonly string[] };

/** A letter from a council, before it is drawn. */
export type CouncilLetter = {
  readonly borough: Borough;
  readonly department: string;
  /** Name and address lines, the postcode last. */
  readonly addressee: readonly string[];
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly references: readonly (readonly [string, string])[];
  readonly salutation: string;
  readonly subject: string;
  readonly parts: readonly LetterPart[];
  readonly officer: Officer;
};

/** A paragraph of a letter. */
export function text(words: string): LetterPart {
  return { kind: 'text', text: words };
}

/** How a letter is kept: as Word left it, as a modern PDF, or as an old print run's PDF. */
export type LetterForm = 'docx' | 'print' | 'legacy-pdf';

/** Draws a letter as a document named `stem` and its extension. */
export function letterDocument(stem: string, letter: CouncilLetter, form: LetterForm, telling: Telling): MadeDocument {
  const modified = new Date(`${letter.day}T09:${String(letter.subject.length % 60).padStart(2, '0')}:00Z`);
  switch (form) {
    case 'docx':
      return bytesDocument(`${stem}.docx`, docxLetter(letter, modified), telling.facts());
    case 'legacy-pdf':
      return bytesDocument(`${stem}.pdf`, makeLegacyPdf(plainLetter(letter), modified), telling.facts());
    case 'print':
      return {
        name: `${stem}.pdf`,
        content: {
          kind: 'print',
          source: letterSource,
          inputs: { letter: JSON.stringify(printable(letter)) },
          created: modified,
        },
        outcome: 'read',
        facts: telling.facts(),
        members: [],
      };
  }
}

function printable(letter: CouncilLetter): unknown {
  return {
    council: letter.borough.name,
    department: letter.department,
    office: letter.borough.office,
    phone: letter.officer.phone.replace(/^(...)(....)(....)$/u, '$1 $2 $3'),
    email: letter.officer.email,
    addressee: letter.addressee,
    date: writeDay(letter.day, 'words'),
    references: letter.references,
    salutation: letter.salutation,
    subject: letter.subject,
    parts: letter.parts,
    officer: letter.officer.name,
    role: letter.officer.role,
  };
}

function docxLetter(letter: CouncilLetter, modified: Date): Uint8Array {
  const references = letter.references.map(([label, value]) => `${label}: ${value}`);
  const blocks: Block[] = [
    {
      kind: 'lines',
      lines: [letter.department, ...letter.borough.office, `Tel: ${letter.borough.phone}`],
      align: 'right',
    },
    { kind: 'lines', lines: letter.addressee },
    { kind: 'lines', lines: [`Date: ${writeDay(letter.day, 'words')}`, ...references] },
    paragraph(`Dear ${letter.salutation}`),
    paragraph({ text: letter.subject, mark: 'bold' }),
    ...letter.parts.map(docxPart),
    paragraph('Yours sincerely'),
    {
      kind: 'lines',
      lines: ['', '', letter.officer.name, letter.officer.role, letter.borough.name, letter.officer.email],
    },
  ];
  return makeDocx({
    blocks,
    header: letter.borough.name,
    footer: `${letter.borough.name}, ${letter.borough.office.join(', ')}`,
    author: letter.officer.name,
    title: letter.subject,
    modified,
  });
}

function docxPart(part: LetterPart): Block {
  switch (part.kind) {
    case 'text':
      return paragraph(part.text);
    case 'heading':
      return { kind: 'subheading', text: part.text };
    case 'bullets':
      return part;
    case 'table':
      return { kind: 'grid', headings: part.headings, rows: part.rows };
  }
}

/** The lines of the letter for a line printer, each paragraph one string; wrapping is the writer's. */
function plainLetter(letter: CouncilLetter): readonly string[] {
  return [
    letter.borough.name.toUpperCase(),
    letter.department,
    '',
    ...letter.addressee,
    '',
    `Date: ${writeDay(letter.day, 'slashes')}`,
    ...letter.references.map(([label, value]) => `${label}: ${value}`),
    '',
    `Dear ${letter.salutation}`,
    '',
    letter.subject.toUpperCase(),
    '',
    ...letter.parts.flatMap((part) => [...plainPart(part), '']),
    'Yours sincerely',
    '',
    letter.officer.name,
    letter.officer.role,
  ];
}

function plainPart(part: LetterPart): readonly string[] {
  switch (part.kind) {
    case 'text':
    case 'heading':
      return [part.text];
    case 'bullets':
      return part.items.map((item) => `- ${item}`);
    case 'table':
      return [part.headings, ...part.rows].map((row) =>
        row
          .map((cell) => cell.padEnd(22))
          .join('')
          .trimEnd(),
      );
  }
}
