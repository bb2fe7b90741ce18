import { DocumentText } from '../document-text.ts';
import { type Extraction, type Extractor, openedBy, type Source } from '../extractor.ts';
import { openOpenDocument } from '../unlock/open-document-lock.ts';
import { OfficePackage } from './office-package.ts';
import { OpenListStyles } from './open-document-lists.ts';
import { OpenDocumentPart } from './open-document-part.ts';

const family = 'application/vnd.oasis.opendocument';

/** OpenDocument text, spreadsheets, presentations and drawings (.odt, .ods, .odp, .odg): body, headers, notes, comments, deletions, hidden sheets; embedded files as members. */
export const openDocument: Extractor = {
  mediaTypes: ['text', 'spreadsheet', 'presentation', 'graphics', 'chart', 'formula']
    .flatMap((kind) => [`${family}.${kind}`, `${family}.${kind}-template`])
    .concat(`${family}.text-master`, `${family}.text-web`),
  extract: readOpenDocument,
};

async function readOpenDocument(source: Source): Promise<Extraction> {
  const file = new OfficePackage(source);
  if (!(await isEncrypted(file))) return readClear(source, file);
  const manifest = Buffer.from((await file.bytes(manifestName)).bytes).toString('utf8');
  const trial = await openOpenDocument(source.bytes, manifest, source.budget);
  if (trial === null) return { outcome: 'encrypted', code: 'encrypted', units: [], coverage: [] };
  if (trial.kind === 'locked') return { ...trial.verdict, units: [], coverage: [] };
  const opened = { ...openedBy(source, trial.password), bytes: trial.value };
  return { ...(await readClear(opened, new OfficePackage(opened))), openedWith: trial.password };
}

async function readClear(source: Source, file: OfficePackage): Promise<Extraction> {
  const into = new DocumentText(source.budget);
  const { documentText: text, sheetCells: cells } = source.budget.limits;
  const isSpreadsheet = source.mediaType.includes('spreadsheet');
  const lists = new OpenListStyles();
  const hiddenStyles = await hiddenStylesOf(file, lists);
  const body = new OpenDocumentPart(into, 'part:body', { isSpreadsheet, text, cells }, hiddenStyles, lists);
  await file.stream('content.xml', body);
  body.finish();
  const authors = new Set(body.authors);
  let isFull = body.isFull;
  const rest = file.names(
    (name) => name === 'styles.xml' || /^(?:object |objekt |obj)[^/]*\/content\.xml$/u.test(name),
  );
  for (const name of rest) {
    const place = name.includes('/') ? `part:${name.slice(0, name.indexOf('/'))}` : 'part:styles';
    const part = new OpenDocumentPart(into, place, { isSpreadsheet: false, text, cells }, new Set(), lists);
    await file.stream(name, part);
    part.finish();
    isFull ||= part.isFull;
  }
  into.addText('part:authors', [...authors].sort().join('\n'), ['metadata']);
  await addProperties(file, into);
  await file.members(/^(?:object|objekt|obj) ?\d+$/u, /^(?:pictures|media)\//u);
  const extraction = file.result(into);
  const coverage = [...countsOf(body), ...extraction.coverage];
  if (extraction.outcome === 'read' && isFull)
    return { ...extraction, outcome: 'partial', code: 'limit-reached', detail: 'cells or text', coverage };
  return { ...extraction, coverage };
}

/** What was met: how many sheets and slides a part that was cut short had after them, nothing says; that the part is short does. */
function countsOf(body: OpenDocumentPart): Extraction['coverage'] {
  return [
    ...(body.sheets === 0 ? [] : [{ of: 'sheets', expected: body.sheets, read: body.sheetsRead }]),
    ...(body.sheets === 0 ? [] : [{ of: 'rows', expected: body.allRows, read: body.rows }]),
    ...(body.slides === 0 ? [] : [{ of: 'slides', expected: body.slides, read: body.slides }]),
  ];
}

const manifestName = 'META-INF/manifest.xml';

/** The manifest says which parts are encrypted; their bytes look like damage. */
async function isEncrypted(file: OfficePackage): Promise<boolean> {
  let found = false;
  if (!file.has(manifestName)) return false;
  await file.stream(manifestName, {
    open: (name) => {
      if (name === 'encryption-data') found = true;
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

/** Names of the document's own styles whose words are hidden; its styles of lists are taken in as well. */
async function hiddenStylesOf(file: OfficePackage, lists: OpenListStyles): Promise<ReadonlySet<string>> {
  const hidden = new Set<string>();
  if (!file.has('styles.xml')) return hidden;
  let style = '';
  await file.stream('styles.xml', {
    open: (name, attributes) => {
      lists.open(name, attributes);
      if (name === 'style') style = attributes['style:name'] ?? '';
      else if (name === 'text-properties' && attributes['text:display'] === 'none') hidden.add(style);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return hidden;
}

const spokenProperties = new Set(
  'title subject description creator initial-creator keyword date printed-by user-defined'.split(' '),
);

async function addProperties(file: OfficePackage, into: DocumentText): Promise<void> {
  if (!file.has('meta.xml')) return;
  const rows: string[][] = [];
  let label = '';
  let value = '';
  await file.stream('meta.xml', {
    open: (name, attributes) => {
      label = name === 'user-defined' ? (attributes['meta:name'] ?? name) : name;
      value = '';
    },
    close: (name) => {
      if (spokenProperties.has(name) && value.trim() !== '') rows.push([label, value.trim()]);
      value = '';
    },
    text: (words) => {
      value += words;
    },
  });
  if (rows.length > 0)
    into.add({ kind: 'table', locator: 'part:properties', rows, headerRows: 0, flags: ['metadata'] });
}
