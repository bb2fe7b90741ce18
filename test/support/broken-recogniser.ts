// A reading process whose recogniser breaks down at every page with words in its lower half: what an abort of the engine looks like.
import { supervisedRecogniser } from '../../src/adapters/files/page-channel.ts';
import { serveJobs } from '../../src/adapters/files/serve-jobs.ts';

serveJobs(async (_settings, pages) => {
  const { wasmRecogniser } = await import('../../src/adapters/tesseract/wasm-recogniser.ts');
  const { streamFamily } = await import('../../src/review/extract/extract-family.ts');
  const { defaultLimits } = await import('../../src/review/extract/limits.ts');
  const { packFindings } = await import('../../src/core/packed-findings.ts');
  const { systemClock } = await import('../../src/core/clock.ts');
  const own = wasmRecogniser();
  const recogniser = supervisedRecogniser(
    {
      decode: own.decode,
      recognise: async (picture) => {
        const words = (await own.recognise(picture)) ?? [];
        if (words.some(({ text }) => text === 'Peter')) throw new Error('Aborted()');
        return words;
      },
    },
    pages,
  );
  return {
    read: (content, _within, sink) =>
      streamFamily(content, { limits: defaultLimits, clock: systemClock, recogniser }, sink),
    search: (units) => ({
      said: { passages: units.length, findings: 0, speaksOfDanger: false, mailDomains: [] },
      findings: packFindings([]),
    }),
  };
});
