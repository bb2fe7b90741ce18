import type { Loss } from '../support/losses.ts';

const text =
  (inside: string): (() => Buffer) =>
  () =>
    Buffer.from(`{\\rtf1\\ansi\\ansicpg1252 Dear sir\\par ${inside}}`, 'latin1');
const field = (kind: string): string => `{\\field{\\*\\fldinst FORM {\\*\\formfield{${kind}}}}{\\fldrslt }} after`;

/** What a reader of .rtf could lose. */
export const rtfLosses: readonly Loss[] = [
  {
    what: 'a header',
    file: text('{\\header Headed Hal\\par}x'),
    words: 'Headed Hal',
    places: ['part:header [header]'],
  },
  {
    what: 'a footer',
    file: text('{\\footer Footed Fay\\par}x'),
    words: 'Footed Fay',
    places: ['part:footer [footer]'],
  },
  { what: 'a footnote', file: text('x{\\footnote Noted Ned}'), words: 'Noted Ned', places: ['part:footnotes [note]'] },
  {
    what: 'a tracked deletion',
    file: text('{\\deleted Taken Tara}'),
    words: 'Taken Tara',
    places: ['part:body:deleted [deleted]'],
  },
  {
    what: 'hidden words',
    file: text('{\\v Hidden Hana}'),
    words: 'Hidden Hana',
    places: ['part:body:hidden [hidden]'],
  },
  {
    what: 'a text box',
    file: text('{\\shp{\\*\\shpinst{\\shptxt Boxed Bo\\par}}}x'),
    words: 'Boxed Bo',
    places: ['part:body'],
  },
  {
    what: 'a merge field',
    file: text('{\\field{\\*\\fldinst MERGEFIELD NI_Number}{\\fldrslt x}}'),
    words: 'MERGEFIELD NI_Number',
    places: ['part:body:fields [metadata]'],
  },
  {
    what: 'a ticked box of a form',
    file: text(field('\\fftype1\\ffres1\\ffdefres0{\\*\\ffname Check1}')),
    words: '☒ after',
    places: ['part:body'],
  },
  {
    what: 'a box of a form left as it was',
    file: text(field('\\fftype1\\ffres25\\ffdefres0')),
    words: '☐ after',
    places: ['part:body'],
  },
  {
    what: 'the choice made of a list of a form',
    file: text(field('\\fftype2\\ffres1{\\*\\ffl None}{\\*\\ffl Quaker}')),
    words: 'Quaker after',
    places: ['part:body'],
  },
  {
    what: 'who wrote it',
    file: () => Buffer.from('{\\rtf1{\\info{\\author Ann Author}}x}'),
    words: 'author | Ann Author',
    places: ['part:properties [metadata]'],
  },
  {
    what: 'properties of a council’s own',
    file: () => Buffer.from('{\\rtf1{\\*\\userprops{\\propname Case}\\proptype30{\\staticval Cass}}x}'),
    words: 'Case | Cass',
    places: ['part:properties [metadata]'],
  },
  {
    what: 'variables that macros keep',
    file: () => Buffer.from('{\\rtf1{\\*\\docvar {ClientNI}{QQ123456C}}x}'),
    words: 'ClientNI QQ123456C',
    places: ['part:properties [metadata]'],
  },
];
