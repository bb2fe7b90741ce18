import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A second reader of a format, by nobody of ours: its name, and the text it finds in a file (empty where it fails). */
export type Oracle = { readonly name: string; readonly read: (path: string, workplace: string) => string };

const sheets = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
const text = 'txt:Text (encoded):UTF8';
/** What masters say to whoever fills them in is no content. */
const prompts = /^(?:Click to (?:edit|add|move).*|(?:Second|Third|Fourth|Fifth) level)$/u;

const slideParts = {
  parts: ['ppt/slides/slide*.xml', 'ppt/notesSlides/*.xml', 'ppt/comments/*.xml'],
  element: /<(?:a:t|p:text)>([^<]*)</gu,
};
const drawingParts = { parts: ['content.xml'], element: /(?<=<text:[^>]*>)([^<]+)</gu };

const office = (filter: string): Oracle => ({
  name: 'LibreOffice',
  read: (path, workplace) => converted(path, filter, workplace),
});
const python = (kind: string): Oracle => ({
  name: 'Python',
  read: (path) => outputOf('python3', [join(import.meta.dirname, 'oracle.py'), kind, path]),
});
const tags = (inside: typeof slideParts): Oracle => ({
  name: 'tags of the raw file',
  read: (path) => plain(taggedWords(path, inside)),
});

const oracles = new Map<string, Oracle>([
  ['.pdf', { name: 'pdftotext', read: (path) => outputOf('pdftotext', ['-q', path, '-']) }],
  ['.docx', office(text)],
  ['.doc', office(text)],
  ['.odt', office(text)],
  ['.rtf', office(text)],
  ['.xlsx', office(sheets)],
  ['.xls', office(sheets)],
  ['.xlsb', office(sheets)],
  ['.ods', office(sheets)],
  ['.pptx', tags(slideParts)],
  ['.odp', tags(drawingParts)],
  ['.ppt', { name: 'text records of the raw file', read: (path) => plain(textRecords(readFileSync(path))) }],
  ['.html', python('html')],
  ['.eml', python('eml')],
  ['.mbox', python('mbox')],
  ['.msg', { name: 'msgconvert and Python', read: ofMessage }],
]);

/** The oracle of a file by its extension; null where there is none but Tika. */
export function oracleOf(path: string): Oracle | null {
  return oracles.get(extname(path).toLowerCase()) ?? null;
}

function plain(lines: readonly string[]): string {
  return lines.filter((line) => !prompts.test(line.trim())).join('\n');
}

function outputOf(program: string, parameters: readonly string[]): string {
  const { stdout } = spawnSync(program, parameters, { encoding: 'utf8', maxBuffer: 2 ** 30, timeout: 60_000 });
  return stdout;
}

function converted(path: string, filter: string, workplace: string): string {
  const out = mkdtempSync(join(workplace, 'out-'));
  const profile = `-env:UserInstallation=${pathToFileURL(join(workplace, 'profile')).href}`;
  spawnSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', out, path], { timeout: 90_000 });
  return readdirSync(out)
    .sort()
    .map((name) => readFileSync(join(out, name), 'utf8'))
    .join('\n');
}

function ofMessage(path: string, workplace: string): string {
  const out = join(mkdtempSync(join(workplace, 'msg-')), 'message.eml');
  spawnSync('msgconvert', ['--outfile', out, path], { timeout: 60_000 });
  return outputOf('python3', [join(import.meta.dirname, 'oracle.py'), 'eml', out]);
}

function taggedWords(path: string, { parts, element }: typeof slideParts): readonly string[] {
  const spoken = outputOf('unzip', ['-p', path, ...parts]).replace(/<a:fld [^>]*type="slidenum".*?<\/a:fld>/gsu, '');
  return [...spoken.matchAll(element)].map(([, words = '']) =>
    words.replaceAll('&amp;', '&').replace(/&#?\w+;/gu, ' '),
  );
}

/** Text records (4000 wide, 4008 narrow) wherever their eight bytes of header stand; the same words once. */
function textRecords(file: Buffer): readonly string[] {
  const lines = new Set<string>();
  for (let at = 0; at + 8 < file.length; at += 1) {
    const type = file.readUInt16LE(at + 2);
    if (file.readUInt16LE(at) !== 0 || (type !== 4000 && type !== 4008)) continue;
    const length = file.readUInt32LE(at + 4);
    if (length > 20_000 || at + 8 + length > file.length) continue;
    const words = file.toString(type === 4000 ? 'utf16le' : 'latin1', at + 8, at + 8 + length);
    if (!words.includes('\u0000') && !words.includes('\ufffd'))
      for (const line of words.split(/[\r\v]/u)) lines.add(line);
  }
  return [...lines];
}
