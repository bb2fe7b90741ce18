// The sandboxed child program: joins extraction and detection to the channel of the supervisor (adapters/files/pool.ts).
// Nothing but the channel is imported here by name: parsers are loaded after the network has been taken away.
import { type PageChannel, supervisedRecogniser } from './adapters/files/page-channel.ts';
import { serveJobs, type Within } from './adapters/files/serve-jobs.ts';
import type { Recogniser } from './core/recognition.ts';
import type { DetectionNotes } from './review/detect/detector.ts';
import type { RegisterNames } from './review/detect/names/register-names.ts';
import type { OperatorTables } from './review/detect/operator-tables.ts';
import type { ExtractLimits } from './review/extract/limits.ts';

/** What the supervisor sends once to each reading process; `asOf` is YYYY-MM-DD; `recognises`: pictures are read too. */
export type WorkerSettings = {
  readonly names: RegisterNames | null;
  readonly asOf: string;
  readonly limits: ExtractLimits;
  readonly recognises?: boolean;
  /** What the operator brought for detection. */
  readonly tables?: OperatorTables;
  /** To try on what is encrypted, in the order of the operator's list. */
  readonly passwords?: readonly string[];
};

serveJobs(async (settings, pages) => {
  if (!isWorkerSettings(settings)) throw new Error('The settings of a reading process are not complete.');
  const { streamFamily } = await import('./review/extract/extract-family.ts');
  const { streamStrings } = await import('./review/extract/strings-family.ts');
  const { limitsForFile } = await import('./review/extract/limits.ts');
  const { KnownPasswords } = await import('./review/extract/unlock/passwords.ts');
  const { makeDetector } = await import('./review/detect/detector.ts');
  const { settleDocument } = await import('./review/assess/settle-document.ts');
  const { packFindings } = await import('./core/packed-findings.ts');
  const { systemClock } = await import('./core/clock.ts');
  const { names, asOf, limits } = settings;
  const detect = makeDetector({ names, asOf, ...(settings.tables === undefined ? {} : { tables: settings.tables }) });
  const recogniser = settings.recognises === true ? await openRecogniser(pages) : undefined;
  const passwords = new KnownPasswords(settings.passwords ?? []);
  return {
    read: (content, within, sink) => {
      const bytes = 'bytes' in content ? content.bytes.length : content.file.size;
      const usual = limitsForFile(limits, bytes);
      const bounded = limitsFor(within, usual);
      // The supervisor's clock goes by pages where there are any: a box of scans in one file takes a night.
      const own = recogniser === undefined ? bounded : { ...bounded, totalMilliseconds: usual.totalMilliseconds };
      const options = { limits: own, clock: systemClock, avoid: within.avoid, recogniser, passwords };
      return within.care === 'strings' ? streamStrings(content, options, sink) : streamFamily(content, options, sink);
    },
    search: (units) => {
      let notes: DetectionNotes | undefined;
      const found = detect({ mediaType: '', units }, (all) => {
        notes = all;
      });
      const { said, findings } = settleDocument(units, found, notes);
      return { said, findings: packFindings(findings) };
    },
  };
});

async function openRecogniser(pages: PageChannel): Promise<Recogniser> {
  const { wasmRecogniser } = await import('./adapters/tesseract/wasm-recogniser.ts');
  return supervisedRecogniser(wasmRecogniser(), pages);
}

/** Frugally means a quarter of the text and a tenth of the bytes: what a reader died of is most often memory. */
function limitsFor({ care, timeMs, totalMs }: Within, usual: ExtractLimits): ExtractLimits {
  const milliseconds = Math.min(usual.milliseconds, timeMs);
  const limits = { ...usual, milliseconds, totalMilliseconds: Math.min(usual.totalMilliseconds, totalMs) };
  if (care !== 'frugal') return limits;
  return {
    ...limits,
    expandedBytes: limits.expandedBytes / 10,
    memberBytes: limits.memberBytes / 10,
    partBytes: limits.partBytes / 10,
    mailBytes: limits.mailBytes / 10,
    documentText: limits.documentText / 4,
    familyText: limits.familyText / 4,
    sheetCells: limits.sheetCells / 4,
    entries: limits.entries / 4,
  };
}

function isWorkerSettings(value: unknown): value is WorkerSettings {
  if (typeof value !== 'object' || value === null) return false;
  if (!('names' in value && 'asOf' in value && 'limits' in value)) return false;
  const { names, asOf, limits } = value;
  const hasNames = names === null || (typeof names === 'object' && 'pairs' in names && 'surnames' in names);
  return (
    hasNames && typeof asOf === 'string' && typeof limits === 'object' && limits !== null && 'milliseconds' in limits
  );
}
