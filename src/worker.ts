// The sandboxed child program: joins extraction and detection to the channel of the supervisor (adapters/files/pool.ts).
// Nothing but the channel is imported here by name: parsers are loaded after the network has been taken away.
import { serveJobs } from './adapters/files/serve-jobs.ts';
import type { RegisterNames } from './review/detect/register-names.ts';
import type { ExtractLimits } from './review/extract/limits.ts';

/** What the supervisor sends once to each reading process; `asOf` is YYYY-MM-DD. */
export type WorkerSettings = {
  readonly names: RegisterNames | null;
  readonly asOf: string;
  readonly limits: ExtractLimits;
};

serveJobs(async (settings) => {
  if (!isWorkerSettings(settings)) throw new Error('The settings of a reading process are not complete.');
  const { sniffMediaType } = await import('./review/collect/media-type.ts');
  const { extractFamily } = await import('./review/extract/extract-family.ts');
  const { makeDetector } = await import('./review/detect/detector.ts');
  const { systemClock } = await import('./core/clock.ts');
  const { names, asOf, limits } = settings;
  return {
    mediaType: sniffMediaType,
    extract: (bytes, { milliseconds }) => {
      const time = Math.min(limits.milliseconds, milliseconds);
      return extractFamily(bytes, { limits: { ...limits, milliseconds: time }, clock: systemClock });
    },
    detect: makeDetector({ names, asOf }),
  };
});

function isWorkerSettings(value: unknown): value is WorkerSettings {
  if (typeof value !== 'object' || value === null) return false;
  if (!('names' in value && 'asOf' in value && 'limits' in value)) return false;
  const { names, asOf, limits } = value;
  const hasNames = names === null || (typeof names === 'object' && 'pairs' in names && 'surnames' in names);
  return (
    hasNames && typeof asOf === 'string' && typeof limits === 'object' && limits !== null && 'milliseconds' in limits
  );
}
