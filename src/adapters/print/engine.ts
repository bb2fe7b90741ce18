import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** The families that printed documents may use, in order of preference; both are carried as packages, never taken from the machine. */
export const printFonts = ['Atkinson Hyperlegible Next', 'Noto Sans'] as const;

/** Source with the fonts of the project set before it, and no other font to fall back on: what they cannot draw is refused, never boxes. */
export function withPrintFonts(source: string): string {
  const families = printFonts.map((font) => `"${font}"`).join(', ');
  return `#set text(font: (${families}), fallback: false, lang: "en", region: "gb")\n${source}`;
}

/** How a document is written: `created` becomes its only timestamp; `ua-1` refuses what PDF/UA-1 forbids, and what no font can draw. */
export type DrawOptions = { readonly created: Date; readonly standard: 'ua-1' | 'none' };

/** A PDF with its number of pages, or why there is none, in words that never quote the inputs. */
export type Drawn =
  | { readonly pdf: Uint8Array; readonly pages: number }
  | { readonly refused: Refusal; readonly detail: string };

/** `no-glyph`: no font has a character of the text; `standard`: PDF/UA-1 forbids something else; `source`: the Typst source is wrong. */
export type Refusal = 'no-glyph' | 'standard' | 'source';

/** A running Typst compiler: draws a source with string inputs (`sys.inputs`). Same arguments, same bytes. */
export type Engine = {
  readonly draw: (source: string, inputs: Readonly<Record<string, string>>, options: DrawOptions) => Drawn;
};

// Typst keeps every memoised layout for ever unless told otherwise; once every 50 keeps it flat with no cost in speed that could be measured.
const drawsBetweenEvictions = 50;
const keptEvictions = 2;

/** Opens the compiler with the fonts of the package; keep it for as long as there is something to draw. */
export function openEngine(): Engine {
  const compiler = NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontBlobs: fontFiles().map((path) => readFileSync(path)) }],
  });
  let draws = 0;
  return {
    draw: (source, inputs, options) => {
      draws += 1;
      if (draws % drawsBetweenEvictions === 0) compiler.evictCache(keptEvictions);
      return draw(compiler, source, inputs, options);
    },
  };
}

function draw(
  compiler: NodeCompiler,
  source: string,
  inputs: Readonly<Record<string, string>>,
  options: DrawOptions,
): Drawn {
  const compiled = compiler.compile({ mainFileContent: source, inputs: { ...inputs } });
  const document = compiled.result;
  if (document === null) return { refused: 'source', detail: diagnosticsOf(compiler, compiled.takeDiagnostics()) };
  try {
    const pdf = compiler.pdf(document, {
      ...(options.standard === 'none' ? {} : { pdfStandard: options.standard }),
      creationTimestamp: Math.floor(options.created.getTime() / 1000),
    });
    return { pdf: new Uint8Array(pdf), pages: document.numOfPages };
  } catch (error) {
    return refusalOf(error);
  }
}

// The engine's own message quotes the text it could not draw, so only what kind of refusal it is may leave here.
function refusalOf(error: unknown): Drawn {
  const message = error instanceof Error ? error.message : '';
  return message.includes('could not be displayed with font')
    ? { refused: 'no-glyph', detail: 'no font has one of the characters' }
    : { refused: 'standard', detail: 'PDF/UA-1 forbids something in it' };
}

function diagnosticsOf(
  compiler: NodeCompiler,
  error: ReturnType<ReturnType<NodeCompiler['compile']>['takeDiagnostics']>,
): string {
  if (error === null) return 'the source does not compile';
  return compiler
    .fetchDiagnostics(error)
    .map((diagnostic: unknown) => messageOf(diagnostic))
    .join('; ');
}

function messageOf(diagnostic: unknown): string {
  if (typeof diagnostic === 'object' && diagnostic !== null && 'message' in diagnostic)
    return String(diagnostic.message);
  return 'the source does not compile';
}

function fontFiles(): readonly string[] {
  const atkinson = packageFolder('@expo-google-fonts/atkinson-hyperlegible-next');
  const noto = packageFolder('@expo-google-fonts/noto-sans');
  return [
    join(atkinson, '400Regular', 'AtkinsonHyperlegibleNext_400Regular.ttf'),
    join(atkinson, '400Regular_Italic', 'AtkinsonHyperlegibleNext_400Regular_Italic.ttf'),
    join(atkinson, '700Bold', 'AtkinsonHyperlegibleNext_700Bold.ttf'),
    join(noto, '400Regular', 'NotoSans_400Regular.ttf'),
    join(noto, '400Regular_Italic', 'NotoSans_400Regular_Italic.ttf'),
    join(noto, '700Bold', 'NotoSans_700Bold.ttf'),
  ];
}

function packageFolder(name: string): string {
  let folder = dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}
