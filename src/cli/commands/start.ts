import { Fault } from '#core/fault';
import type { CaseAddress, CaseStatus, ReviewOptions, ReviewSummary } from '../../workflows/acts.ts';
import type { CaseFigures, InputFiles } from '../../workflows/figures.ts';
import { type Summarised, summaryLines } from '../case-summary.ts';
import type { Command, CommandContext, Defaults, ExitStatus } from '../command.ts';
import type { ServedPage } from '../desk-door.ts';
import { type Field, flag, option, optionOr } from '../field.ts';
import { emphasisFor } from '../output.ts';
import { path, wholeNumber } from '../shape.ts';
import { ocrField, picturePlanSentence } from './picture-fields.ts';

type Shown = Summarised & { readonly exitStatus: 0 | 1; readonly figures: CaseFigures; readonly inputs: InputFiles };

/** How many ports above the default are tried when another program has it. */
const portsTried = 20;

/** The main job for a newcomer. */
export function start(defaults: Defaults): Command {
  const port = option(
    '--port <n>',
    `the port to serve on (default: ${defaults.port}, or the next free one)`,
    wholeNumber(0, 65_535),
  );
  const caseFolder = optionOr(
    '--case <dir>',
    'the case to open, or to make from the sample',
    path,
    defaults.caseFolder,
  );
  const noServe = flag('--no-serve', 'print the result and end, instead of serving the report');
  return {
    name: 'start',
    summary: 'begin here: try everything on a council that nobody lives in, or open a case',
    describes:
      'With no case yet: makes the sample council, reviews its files, prints what was found and serves the report on ' +
      '127.0.0.1. With a case: opens it and shows it, in seconds.',
    fields: [port, caseFolder, ocrField, noServe],
    examples: [
      { line: 'candour start', does: 'The whole journey on the sample council; Ctrl-C ends it.' },
      { line: 'candour start --no-serve --json', does: 'The same without serving, with the result as JSON.' },
      { line: 'candour start --case case-2025', does: 'Opens the case case-2025 and serves its report.' },
    ],
    ifInterrupted: 'everything settled so far is kept; run candour start again to go on from there.',
    settlesWithin: 20,
    run: async (context) => {
      const place = { caseFolder: context.read(caseFolder) };
      const found = await openOrMake(context, place);
      const html = context.desk.renderReport(await context.acts.readReport(place));
      const report = (await context.acts.saveReport({ ...place, html })).file;
      const served = context.read(noServe) ? null : await serve(context, html, port);
      const url = served === null ? null : served.url;
      await context.show({ ...found, report, url }, () => [
        ...summaryLines(found, emphasisFor(context.terminal.stdout)),
        ...nextLines(context.program, place.caseFolder, report, url),
      ]);
      // What was asked for is the showing: `review` and `status` report problems by their exit status (docs/decisions/0006).
      if (served === null) return 0;
      return await untilStopped(context, served);
    },
  };
}

async function openOrMake(context: CommandContext, place: CaseAddress): Promise<Shown> {
  const known = await statusOf(context, place);
  if (known === null || known.inputs === null) return await reviewSample(context, place);
  const { figures, inputs } = known;
  if (known.state === 'reviewed' && figures !== null) return { ...known, figures, inputs };
  context.tell(`Going on with the review of ${inputs.folder}, which was interrupted.`);
  return await context.acts.reviewFolder({
    ...place,
    folder: inputs.folder,
    register: inputs.register ?? undefined,
    authorities: inputs.authorities ?? undefined,
    incident: inputs.incident ?? undefined,
    taken: inputs.taken ?? undefined,
    passwords: inputs.passwords,
    selection: inputs.selection,
    ...picturesOf(context, inputs.ocr),
    onProgress: context.onProgress,
    signal: context.signal,
  });
}

async function statusOf({ acts }: CommandContext, place: CaseAddress): Promise<CaseStatus | null> {
  try {
    return await acts.caseStatus(place);
  } catch (error) {
    if (error instanceof Fault && (error.code === 'CASE-MISSING' || error.code === 'CASE-EMPTY')) return null;
    throw error;
  }
}

async function reviewSample(context: CommandContext, place: CaseAddress): Promise<ReviewSummary> {
  const { acts, defaults, onProgress, signal } = context;
  context.tell(
    `No case in ${place.caseFolder} yet: making a sample council in ${defaults.sampleFolder}, where nobody is real, and reviewing it.`,
  );
  const { households, seed } = defaults;
  const made = await acts.makeSample({ dir: defaults.sampleFolder, households, seed, onProgress });
  const { share: folder, register, authorities, incident, taken } = made;
  const given = { folder, register, authorities, incident, taken };
  return await acts.reviewFolder({ ...place, ...given, ...picturesOf(context), onProgress, signal });
}

/** What the interrupted review was told holds, unless less than all is asked for now. */
function picturesOf(
  { read, tell }: CommandContext,
  before: InputFiles['ocr'] = undefined,
): Pick<ReviewOptions, 'ocr' | 'onPictures'> {
  const asked = read(ocrField);
  return { ocr: asked === 'all' ? (before ?? asked) : asked, onPictures: (plan) => tell(picturePlanSentence(plan)) };
}

/** Serves on the port asked for, or, where none was, on the default or the next one that is free. */
async function serve(context: CommandContext, html: string, port: Field<number | undefined>): Promise<ServedPage> {
  const { desk, defaults, signal } = context;
  const asked = context.read(port);
  if (asked !== undefined) return await desk.serveReport({ html, port: asked, signal });
  for (let candidate = defaults.port; candidate < defaults.port + portsTried; candidate += 1) {
    try {
      const served = await desk.serveReport({ html, port: candidate, signal });
      if (candidate !== defaults.port) {
        context.tell(`Another program has port ${defaults.port}, so the report is served on port ${candidate}.`);
      }
      return served;
    } catch (error) {
      if (!(error instanceof Fault) || error.code !== 'PORT-TAKEN') throw error;
    }
  }
  throw new Fault(
    'PORT-TAKEN',
    `Ports ${defaults.port} to ${defaults.port + portsTried - 1} are all in use; name a free one with --port, or use --no-serve.`,
  );
}

async function untilStopped(context: CommandContext, served: ServedPage): Promise<ExitStatus> {
  await served.closed;
  context.tell("\nStopped. Run 'candour start' again to open the case.");
  return 0;
}

function nextLines(program: string, caseFolder: string, report: string, url: string | null): readonly string[] {
  const place = `--case ${caseFolder}`;
  return [
    `Report     ${report}`,
    ...(url === null ? [] : [`           ${url}  (open it in a browser; Ctrl-C here stops it)`]),
    '',
    'Next',
    `  ${program} letters ${place} --to letters    the letters as PDF`,
    `  ${program} export ${place} --to export      everything as CSV`,
    `  ${program} review FOLDER --case DIR --register CSV    files of your own`,
  ];
}
