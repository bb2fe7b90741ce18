import type { UnitFlag } from '#core/document';
import type { DocumentText } from '../document-text.ts';
import type { XmlHandler } from '../text/xml-stream.ts';
import { ChartPart } from './chart-part.ts';
import type { OfficePackage, Relationship } from './office-package.ts';

const drawingKinds = /^(?:drawing|vmlDrawing|chart|chartEx|diagramData|chartUserShapes|ctrlProp)$/u;
/** Parts that nothing points at any more are read all the same. */
const looseParts = /^xl\/(?:drawings\/|charts\/(?!colors|style)|diagrams\/data)[^/]*\.(?:xml|vml)$/u;

/** Reads what lies on the sheets of a workbook: text boxes, shapes, charts, diagrams, form controls, descriptions of pictures. */
export class SheetDrawings {
  readonly #file: OfficePackage;
  readonly #into: DocumentText;
  readonly #done = new Set<string>();

  constructor(file: OfficePackage, into: DocumentText) {
    this.#file = file;
    this.#into = into;
  }

  /** Everything that a sheet's links lead to, at the sheet's own place. */
  async addOf(
    links: ReadonlyMap<string, Relationship>,
    sheet: string,
    flags: readonly UnitFlag[],
    depth = 0,
  ): Promise<void> {
    const charts: string[] = [];
    for (const { target, kind, isExternal } of links.values()) {
      if (isExternal || !drawingKinds.test(kind) || this.#done.has(target.toLowerCase()) || !this.#file.has(target))
        continue;
      if (kind === 'chart') charts.push(target);
      else await this.#read(target, sheet, flags);
      if (depth < 3) await this.addOf(await this.#file.relationships(target), sheet, flags, depth + 1);
    }
    for (const target of charts) await this.#read(target, sheet, flags);
  }

  /** Parts that no sheet leads to. */
  async addLoose(): Promise<void> {
    for (const name of this.#file.names((part) => looseParts.test(part)))
      if (!this.#done.has(name.toLowerCase()))
        await this.#read(name, `part:${name.split('/').slice(-2).join('/')}`, []);
  }

  async #read(target: string, place: string, flags: readonly UnitFlag[]): Promise<void> {
    this.#done.add(target.toLowerCase());
    const isChart = /\/charts\/chart[^/]*$/iu.test(target);
    const isOwn = place.startsWith('sheet:');
    if (isChart) {
      const chart = new ChartPart();
      await this.#file.stream(target, chart);
      chart.finish(this.#into, isOwn ? `${place} chart` : place, flags);
      return;
    }
    const drawing = new DrawingPart();
    await this.#file.stream(target, drawing);
    this.#into.addText(isOwn ? `${place} text-boxes` : place, drawing.words(), flags);
    this.#into.addText(`${place} controls`, drawing.controls.join('\n'), [...flags, 'form-field']);
    this.#into.addText(`${place} descriptions`, [...new Set(drawing.descriptions)].join('\n'), [...flags, 'metadata']);
  }
}

/** Drawings of DrawingML and of VML, which Excel still writes for form controls. */
class DrawingPart implements XmlHandler {
  readonly controls: string[] = [];
  readonly descriptions: string[] = [];
  readonly #lines: string[] = [];
  readonly #stack: string[] = [];
  #text = '';
  #box = '';
  #state: string[] = [];
  #skipped = 0;

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    this.#stack.push(name);
    // The fallback repeats the words of the choice for older programs.
    if (name === 'Fallback') this.#skipped += 1;
    if (this.#skipped > 0) return;
    const description = name === 'cNvPr' ? (attributes['descr'] ?? '') : (attributes['alt'] ?? '');
    if (description.trim() !== '' && this.descriptions.length < 1000) this.descriptions.push(description.trim());
    if (name === 'formControlPr' || name === 'item') this.#control(name, attributes);
    if (name === 'textpath' && (attributes['string'] ?? '') !== '') this.#lines.push(attributes['string'] ?? '');
    if (name === 'shape') [this.#box, this.#state] = ['', []];
  };

  readonly close = (name: string): void => {
    this.#stack.pop();
    if (name === 'Fallback') this.#skipped -= 1;
    else if (this.#skipped > 0) return;
    else if (name === 'p' || name === 'pt') this.#endLine();
    else if (name === 'shape') this.#endShape();
  };

  readonly text = (words: string): void => {
    if (this.#skipped > 0) return;
    const element = this.#stack.at(-1) ?? '';
    if (element === 't' || element === 'v') this.#text += words;
    else if (this.#stack.includes('textbox')) this.#box += words;
    else if (element === 'Checked' && words.trim() === '1') this.#state.push('checked');
    else if (element === 'Sel' && words.trim() !== '0') this.#state.push(`choice ${words.trim()}`);
  };

  words(): string {
    this.#endLine();
    return this.#lines.join('\n');
  }

  #endLine(): void {
    if (this.#text.trim() !== '' && this.#lines.length < 100_000) this.#lines.push(this.#text.trim());
    this.#text = '';
  }

  /** The boxes of notes are drawn in VML too, without words; what has some is a control or an old text box. */
  #endShape(): void {
    const label = this.#box.replace(/\s+/gu, ' ').trim();
    if (label === '' && this.#state.length === 0) return;
    const state = this.#state.length === 0 ? '' : ` (${this.#state.join(', ')})`;
    if (this.controls.length < 5000) this.controls.push(`${label}${state}`.trim());
    [this.#box, this.#state] = ['', []];
  }

  #control(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.controls.length >= 5000) return;
    if (name === 'item') this.controls.push(attributes['val'] ?? '');
  }
}
