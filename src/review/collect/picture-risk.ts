import type { SettledDocument } from '#core/settled';

/** An outermost file with what is known of it before its pictures are read. */
export type PictureFile<T> = {
  readonly of: T;
  readonly paths: readonly string[];
  readonly documents: readonly SettledDocument[];
};

/** A file whose pictures wait to be read: how many pages, and how much its folder and name speak of people. */
export type WaitingPictures<T> = {
  readonly of: T;
  readonly pages: number;
  /** 0 where nothing speaks of risk; the files with more come first. */
  readonly risk: number;
};

/** Words in the names of folders and files that speak of people at risk, or of papers that prove who somebody is. */
const riskWords: readonly (readonly [word: string, weight: number])[] = [
  ['passport', 6],
  ['brp', 6],
  ['identity', 5],
  ['identification', 5],
  ['proof of id', 5],
  ['id doc', 5],
  ['id scan', 5],
  ['driving licen', 5],
  ['birth cert', 5],
  ['marriage cert', 4],
  ['visa', 4],
  ['immigration', 5],
  ['safeguard', 8],
  ['child protection', 8],
  ['domestic', 7],
  ['refuge', 7],
  ['social care', 6],
  ['adoption', 7],
  ['foster', 6],
  ['medical', 5],
  ['health', 4],
  ['disab', 4],
  ['blue badge', 4],
  ['sen ', 3],
  ['ehcp', 5],
  ['dbs', 5],
  ['criminal', 5],
  ['scan', 3],
  ['evidence', 3],
  ['application', 2],
  ['tenancy', 3],
  ['homeless', 4],
  ['benefit', 3],
  ['claim', 2],
  ['payroll', 3],
  ['personnel', 3],
  ['hr', 1],
  ['bank', 3],
  ['statement', 2],
  ['letter', 2],
  ['photo', 1],
];

/** What words of danger in other documents of the folder add, and how fast its findings count: doubling them adds one. */
const dangerWeight = 8;

/**
 * The files whose pictures wait, riskiest first, equals by path: by what was found in other files of the same folder so far, and
 * by what the names of folder and file say. The same files always come in the same order.
 */
export function waitingPictures<T>(files: readonly PictureFile<T>[]): WaitingPictures<T>[] {
  const folders = new Map<string, { findings: number; isDangerous: boolean }>();
  for (const { paths, documents } of files) {
    for (const folder of new Set(paths.map(folderOf))) {
      const known = folders.get(folder) ?? { findings: 0, isDangerous: false };
      for (const { findings, speaksOfDanger } of documents) {
        known.findings += findings;
        known.isDangerous ||= speaksOfDanger;
      }
      folders.set(folder, known);
    }
  }
  const waiting = files.flatMap(({ of, paths, documents }) => {
    const pages = documents.reduce((sum, document) => sum + pagesWaiting(document), 0);
    const risk = Math.max(0, ...paths.map((path) => riskOf(path, folders.get(folderOf(path)))));
    return pages === 0 ? [] : [{ of, pages, risk, path: paths[0] ?? '' }];
  });
  waiting.sort((a, b) => b.risk - a.risk || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return waiting.map(({ of, pages, risk }) => ({ of, pages, risk }));
}

/** How many pages of a document wait for a recogniser: at least one where it says that it has some. */
export function pagesWaiting({ problem, coverage }: Pick<SettledDocument, 'problem' | 'coverage'>): number {
  if (problem?.code !== 'needs-ocr') return 0;
  const pages = coverage.find(({ of }) => of === 'pages');
  return Math.max(1, pages === undefined ? 1 : pages.expected - pages.read);
}

function riskOf(path: string, folder: { findings: number; isDangerous: boolean } | undefined): number {
  const name = path.toLowerCase().replace(/[_-]+/gu, ' ');
  const said = riskWords.reduce((sum, [word, weight]) => (name.includes(word) ? sum + weight : sum), 0);
  const findings = Math.log2(1 + (folder?.findings ?? 0));
  return Math.round((said + findings + (folder?.isDangerous === true ? dangerWeight : 0)) * 100) / 100;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
