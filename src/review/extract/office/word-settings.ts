import type { DocumentText } from '../document-text.ts';
import { attributeOf, type XmlHandler } from '../text/xml-stream.ts';
import type { OfficePackage } from './office-package.ts';

type Open = XmlHandler['open'];

/** Adds what a Word document's settings say: where a mail merge takes its people from, variables that macros keep, words in numbers of lists. */
export async function addWordSettings(file: OfficePackage, into: DocumentText): Promise<void> {
  const merge: string[] = [];
  const variables: string[][] = [];
  await openings(file, /^word\/settings\d*\.xml$/u, (name, attributes) => {
    const value = (attributeOf(attributes, 'val') ?? '').trim();
    if (value === '') return;
    if (name === 'docVar' && variables.length < 10_000) variables.push([attributeOf(attributes, 'name') ?? '', value]);
    else if (name === 'query' || name === 'connectString' || name === 'udl') merge.push(`DATABASE ${value}`);
    else if (name === 'mailSubject' || name === 'addressFieldName' || name === 'mappedName') merge.push(value);
  });
  into.addText('part:settings:fields', merge.slice(0, 10_000).join('\n'), ['metadata']);
  if (variables.length > 0)
    into.add({ kind: 'table', locator: 'part:variables', rows: variables, headerRows: 0, flags: ['metadata'] });
  const numbers = new Set<string>();
  await openings(file, /^word\/numbering\d*\.xml$/u, (name, attributes) => {
    const text = name === 'lvlText' ? (attributeOf(attributes, 'val') ?? '') : '';
    // `%1.` is a number alone; `Tenant %1:` says what is listed.
    if (/\p{L}{2}/u.test(text) && numbers.size < 1000) numbers.add(text.trim());
  });
  into.addText('part:numbering', [...numbers].join('\n'), ['metadata']);
}

/** Names of the styles of characters and paragraphs whose words are hidden. */
export async function hiddenWordStyles(file: OfficePackage): Promise<ReadonlySet<string>> {
  const hidden = new Set<string>();
  let style = '';
  await openings(file, /^word\/styles\d*\.xml$/u, (name, attributes) => {
    if (name === 'style') style = attributeOf(attributes, 'styleId') ?? '';
    else if (name === 'vanish' && !/^(?:0|false|off)$/u.test(attributeOf(attributes, 'val') ?? '1')) hidden.add(style);
  });
  return hidden;
}

/** People who made changes or wrote comments, with the address they signed in under where the file says it. */
export async function wordPeople(file: OfficePackage): Promise<string[]> {
  const people: string[] = [];
  await openings(file, /^word\/people\d*\.xml$/u, (name, attributes) => {
    const author = name === 'person' ? attributeOf(attributes, 'author') : undefined;
    if (author !== undefined && people.length < 10_000) people.push(author);
    const user = name === 'presenceInfo' ? (attributeOf(attributes, 'userId') ?? '') : '';
    const address = user.split('::').find((piece) => piece.includes('@'));
    if (address !== undefined && people.length > 0) people[people.length - 1] += ` <${address}>`;
  });
  return people;
}

async function openings(file: OfficePackage, part: RegExp, open: Open): Promise<void> {
  for (const name of file.names((each) => part.test(each)))
    await file.stream(name, { open, close: () => undefined, text: () => undefined });
}
