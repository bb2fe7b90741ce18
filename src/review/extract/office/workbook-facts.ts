import type { DocumentText } from '../document-text.ts';
import type { Source } from '../extractor.ts';
import { addActiveControls, addCustomData } from './custom-data.ts';
import type { OfficePackage } from './office-package.ts';

type Attributes = Readonly<Record<string, string>>;
const mostLines = 20_000;

/** Adds what a workbook says of itself beside its sheets: names, who shares it, connections to databases, changes kept, custom data. */
export async function addWorkbookFacts(file: OfficePackage, source: Source, into: DocumentText): Promise<void> {
  await addNames(file, into);
  await addConnections(file, into);
  await addRevisions(file, into);
  await addActiveControls(file, into);
  await addCustomData(file, source, into);
}

/** Where the workbook itself says who has it open, how they see it and where it lies: attributes by element. */
const spokenElements: Readonly<Record<string, readonly string[]>> = {
  fileSharing: ['userName'],
  customWorkbookView: ['name'],
  absPath: ['url'],
};

async function addNames(file: OfficePackage, into: DocumentText): Promise<void> {
  const names: string[] = [];
  const facts: string[] = [];
  let name = '';
  let words = '';
  for (const part of file.names((each) => /^xl\/workbook\d*\.xml$/u.test(each)).slice(0, 1)) {
    await file.stream(part, {
      open: (element, attributes) => {
        if (element === 'definedName')
          [name, words] = [[attributes['name'], attributes['comment']].filter(Boolean).join(' – '), ''];
        const spoken = Object.hasOwn(spokenElements, element) ? spokenElements[element] : undefined;
        for (const key of spoken ?? []) facts.push(attributes[key] ?? '');
      },
      close: (element) => {
        if (element !== 'definedName') return;
        // Excel's own names only say what is printed and filtered.
        if (!name.startsWith('_xlnm.') && names.length < mostLines) names.push(`${name}: ${words.trim()}`);
        name = '';
      },
      text: (piece) => {
        if (name !== '') words += piece;
      },
    });
  }
  into.addText('part:names', names.join('\n'), ['metadata']);
  into.addText('part:workbook', facts.filter((fact) => fact.trim() !== '').join('\n'), ['metadata']);
}

const connectionWords = ['name', 'description', 'sourceFile', 'odcFile', 'connection', 'command', 'url', 'post'];

/** Where data was fetched from: servers, accounts, questions asked and, in old files, passwords. */
async function addConnections(file: OfficePackage, into: DocumentText): Promise<void> {
  const lines: string[] = [];
  for (const part of file.names((name) => /^xl\/(?:connections|querytables\/[^/]+)\.xml$/u.test(name))) {
    await file.stream(part, {
      open: (_, attributes) => {
        for (const key of connectionWords) {
          const value = (attributes[key] ?? '').trim();
          if (value !== '' && lines.length < mostLines) lines.push(`${key}: ${value}`);
        }
      },
      close: () => undefined,
      text: () => undefined,
    });
  }
  into.addText('part:connections', [...new Set(lines)].join('\n'), ['metadata']);
}

/** A shared workbook keeps who changed what: cells as they were before are deleted words. */
async function addRevisions(file: OfficePackage, into: DocumentText): Promise<void> {
  const users = new Set<string>();
  for (const part of file.names((name) => /^xl\/revisions\/[^/]+\.xml$/u.test(name))) {
    const before: string[] = [];
    let isOld = false;
    let element = '';
    let words = '';
    await file.stream(part, {
      open: (name: string, attributes: Attributes) => {
        element = name;
        if (name === 'oc') isOld = true;
        if (name === 'v' || name === 't') words = '';
        const user = name === 'header' ? attributes['userName'] : name === 'userInfo' ? attributes['name'] : undefined;
        if (user !== undefined && users.size < mostLines) users.add(user);
      },
      close: (name) => {
        element = '';
        if (name === 'oc') isOld = false;
        else if ((name === 'v' || name === 't') && isOld && words.trim() !== '' && before.length < mostLines)
          before.push(words.trim());
      },
      text: (piece) => {
        if (element === 'v' || element === 't') words += piece;
      },
    });
    into.addText(`part:${part.split('/').at(-1) ?? part}`, before.join('\n'), ['deleted']);
  }
  into.addText('part:authors', [...users].sort().join('\n'), ['metadata']);
}
