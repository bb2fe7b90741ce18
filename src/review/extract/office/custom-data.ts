import type { DocumentText } from '../document-text.ts';
import type { Source } from '../extractor.ts';
import { attributeOf } from '../text/xml-stream.ts';
import type { OfficePackage } from './office-package.ts';

/** Characters kept of one part. */
const longest = 20_000_000;

/**
 * Data that programs keep in an Office file beside what it shows (`customXml/item1.xml`): the answers behind a form's fields,
 * labels of a document system; each value with its name. The steps and copies of Power Query are a zip within, read as a member.
 */
export async function addCustomData(file: OfficePackage, source: Source, into: DocumentText): Promise<void> {
  const names = file.names((name) => /^customxml\/item\d*\.xml$/u.test(name));
  for (const [index, name] of names.entries()) {
    const stack: string[] = [];
    const lines: string[] = [];
    let words = '';
    let isMashup = false;
    await file.stream(name, {
      open: (element, attributes) => {
        isMashup ||= element === 'DataMashup';
        stack.push(element);
        words = '';
        for (const [key, value] of Object.entries(attributes))
          if (
            !/^xmlns|[:]?(?:schemaLocation|type|nil|SelectedStyle|StyleName)$/u.test(key) &&
            value.trim() !== '' &&
            lines.length < 100_000
          )
            lines.push(`${element} ${key}: ${value.trim()}`);
      },
      close: (element) => {
        if (words.trim() !== '' && !isMashup && lines.length < 100_000) lines.push(`${element}: ${words.trim()}`);
        if (!isMashup) words = '';
        stack.pop();
      },
      text: (piece) => {
        if (words.length < longest) words += piece;
      },
    });
    if (isMashup) await addMashup(source, name, words);
    else into.addText(names.length === 1 ? 'part:data' : `part:data${index + 1}`, lines.join('\n'), ['metadata']);
  }
}

/** A version, a length, then that many bytes of a zip ([MS-QDEFF] 2.2), all in base64. */
async function addMashup(source: Source, name: string, base64: string): Promise<void> {
  const bytes = Buffer.from(base64.replace(/\s+/gu, ''), 'base64');
  if (bytes.length < 8) return;
  const inner = bytes.subarray(8, 8 + bytes.readUInt32LE(4));
  if (source.budget.takeExpanded(inner.length))
    await source.member({ name: `${name}/queries`, bytes: inner, size: inner.length, verdict: null });
}

/** Words of form controls of the ActiveX kind: captions and values, as far as they stand in XML. */
export async function addActiveControls(file: OfficePackage, into: DocumentText): Promise<void> {
  const lines: string[] = [];
  for (const part of file.names((name) => /^(?:word|xl|ppt)\/activex\/[^/]+\.xml$/u.test(name))) {
    await file.stream(part, {
      open: (element, attributes) => {
        const name = attributeOf(attributes, 'name') ?? '';
        const value = (attributeOf(attributes, 'value') ?? '').trim();
        const isSpoken = element === 'ocxPr' && /^(?:Caption|Value|Text|Tag|ControlTipText)$/iu.test(name);
        if (isSpoken && value !== '' && lines.length < 10_000) lines.push(`${name}: ${value}`);
      },
      close: () => undefined,
      text: () => undefined,
    });
  }
  into.addText('part:controls', lines.join('\n'), ['form-field']);
}
