import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

/** A rectangle on an A4 page in mm from the top left corner. */
export type Zone = { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number };

/** A PDF as a printer sees it. */
export type Paper = {
  readonly pages: number;
  /** Text of a page in content order. */
  readonly text: (page: number) => string;
  /** Places in mm of up to ten pixels of a page that are not pure white and lie in none of the zones. */
  readonly inkOutside: (page: number, zones: readonly Zone[]) => readonly string[];
  /** Whether a zone of a page holds anything but pure white. */
  readonly inkIn: (page: number, zone: Zone) => boolean;
};

const pixelsPerMm = 4;
const width = 210 * pixelsPerMm;
const height = 297 * pixelsPerMm;

let engine: Promise<WrappedPdfiumModule> | null = null;

async function openEngine(): Promise<WrappedPdfiumModule> {
  const file = readFileSync(fileURLToPath(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm')));
  const wasm = new Uint8Array(file).buffer;
  const module = await init({ wasmBinary: wasm });
  module.PDFiumExt_Init();
  return module;
}

// The engine's memory moves when it grows, so it is asked for each time; its typings leave it out.
function heapOf(module: WrappedPdfiumModule): Uint8Array {
  const heap: unknown = Reflect.get(module.pdfium, 'HEAPU8');
  if (!(heap instanceof Uint8Array)) throw new Error('pdfium has no memory to read');
  return heap;
}

/** Opens a PDF with an engine that had no part in making it. */
export async function openPaper(pdf: Uint8Array): Promise<Paper> {
  engine ??= openEngine();
  const module = await engine;
  const at = module.pdfium.wasmExports.malloc(pdf.length);
  heapOf(module).set(pdf, at);
  const document = module.FPDF_LoadMemDocument(at, pdf.length, '');
  if (document === 0) throw new Error('pdfium cannot open this');
  return {
    pages: module.FPDF_GetPageCount(document),
    text: (page) => textOf(module, document, page),
    inkOutside: (page, zones) =>
      inked(module, document, page)
        .filter(({ x, y }) => !zones.some((zone) => x >= zone.x0 && x <= zone.x1 && y >= zone.y0 && y <= zone.y1))
        .slice(0, 10)
        .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`),
    inkIn: (page, zone) =>
      inked(module, document, page).some(({ x, y }) => x >= zone.x0 && x <= zone.x1 && y >= zone.y0 && y <= zone.y1),
  };
}

function textOf(module: WrappedPdfiumModule, document: number, index: number): string {
  const page = module.FPDF_LoadPage(document, index);
  const text = module.FPDFText_LoadPage(page);
  const count = module.FPDFText_CountChars(text);
  const at = module.pdfium.wasmExports.malloc((count + 1) * 2);
  module.FPDFText_GetText(text, 0, count, at);
  return module.pdfium.UTF16ToString(at);
}

function inked(
  module: WrappedPdfiumModule,
  document: number,
  index: number,
): readonly { readonly x: number; readonly y: number }[] {
  const page = module.FPDF_LoadPage(document, index);
  const bitmap = module.FPDFBitmap_Create(width, height, 0);
  module.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xff_ff_ff_ff);
  module.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, 0);
  const start = module.FPDFBitmap_GetBuffer(bitmap);
  const stride = module.FPDFBitmap_GetStride(bitmap);
  const pixels = heapOf(module).slice(start, start + stride * height);
  module.FPDFBitmap_Destroy(bitmap);
  const places: { x: number; y: number }[] = [];
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const pixel = row * stride + column * 4;
      if (pixels[pixel] === 255 && pixels[pixel + 1] === 255 && pixels[pixel + 2] === 255) continue;
      places.push({ x: (column + 0.5) / pixelsPerMm, y: (row + 0.5) / pixelsPerMm });
    }
  }
  return places;
}
