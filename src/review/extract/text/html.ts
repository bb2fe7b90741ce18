import { Parser } from 'htmlparser2';
import { decodeDeclared, decodeText, textEncodingOf } from '../../collect/text-encoding.ts';
import type { Budget } from '../budget.ts';
import { bytesTaken } from '../bytes/bytes-taken.ts';
import { DocumentText } from '../document-text.ts';
import { type Extraction, type Extractor, type Source, type Verdict, whole } from '../extractor.ts';
import { attachmentName } from '../mail/attachment-name.ts';
import { Flow } from './flow.ts';
import { HtmlAsides } from './html-asides.ts';

/** Elements that start and end a line. */
const blocks = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section summary title tr ul caption'.split(
    ' ',
  ),
);
/** Elements whose content is no text of the document. */
const silent = new Set(['script', 'style']);
/** Elements that most readers of a page do not see. */
const unseen = new Set(['noscript', 'template']);
/** Elements without an end: what they hide is themselves alone. */
const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Attributes a person could have typed a value into, or that carry words. */
const spoken = new Map([
  ['input', 'value'],
  ['img', 'alt'],
  ['area', 'alt'],
]);

/** HTML pages: text by block in reading order, tables of data as tables, answers of forms; hidden words, comments, data of scripts and properties apart; files written into the page as members. */
export const html: Extractor = {
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  extract: readPage,
};

/** Reads HTML into units under `part`, tables counted on from `tables`; says how the reading ended. */
export function readHtml(
  markup: string,
  into: DocumentText,
  budget: Budget,
  part: string,
  asides: HtmlAsides = new HtmlAsides(),
): Verdict {
  const flow = new Flow();
  const handler = new HtmlHandler(flow, budget, asides);
  const isWhole = handler.read(markup);
  flow.finish(into, part, [], 0);
  into.addText(`${part}:hidden`, handler.hiddenWords(), ['hidden']);
  asides.finish(into, part);
  if (handler.tooDeep) return { outcome: 'partial', code: 'limit-reached', detail: 'elements nested too deeply' };
  if (!isWhole || into.full) return { outcome: 'partial', code: 'limit-reached', detail: 'text' };
  return whole;
}

async function readPage({ bytes, budget, member }: Source): Promise<Extraction> {
  const into = new DocumentText(budget);
  const most = budget.limits.documentText;
  const asides = new HtmlAsides();
  const read = readHtml(decodeHtml(bytes.subarray(0, most)), into, budget, 'part:body', asides);
  for (const [index, { mediaType, bytes: file }] of asides.files.entries()) {
    if (!budget.takeExpanded(file.length)) break;
    const name = attachmentName(index + 1, null, mediaType).replace('attachment', 'file');
    if (!(await member({ name, bytes: file, size: file.length, verdict: null }))) break;
  }
  const cut: Verdict = { outcome: 'partial', code: 'limit-reached', detail: 'text' };
  const verdict = bytes.length > most && read.outcome === 'read' ? cut : read;
  const coverage = [bytesTaken(bytes, into.units, verdict.outcome === 'read')];
  if (verdict.outcome === 'read' && into.units.length === 0)
    return { outcome: 'empty', code: 'empty', units: [], coverage };
  return { ...verdict, units: into.units, coverage };
}

/** A declared character set counts only where the bytes do not prove another. */
function decodeHtml(bytes: Uint8Array): string {
  if (textEncodingOf(bytes) !== 'windows-1252') return decodeText(bytes);
  const head = Buffer.from(bytes.subarray(0, 65_536)).toString('latin1');
  const declared = /charset\s{0,9}=\s{0,9}["']?([A-Za-z0-9_:.-]{2,40})/iu.exec(head)?.[1];
  const isUsual = declared === undefined || /^(?:utf-?8|iso-8859-1|us-ascii)$/iu.test(declared);
  return isUsual ? decodeText(bytes) : (decodeDeclared(bytes, declared) ?? decodeText(bytes));
}

/** Pages within pages, written whole into a frame of each; deeper ones are a limit met. */
const deepestFrame = 5;
/** Characters of one script kept. */
const longestScript = 5_000_000;

class HtmlHandler {
  readonly #flow: Flow;
  readonly #budget: Budget;
  #frames = 0;
  #depth = 0;
  #silent = 0;
  #preformatted = 0;
  #space = true;
  #target = '';
  #linkWords = '';
  #script = '';
  #hidden = '';
  /** How deep the outermost hidden element stands; 0 outside of one. */
  #hiddenAt = 0;
  #isChosen: boolean | null = null;
  readonly #asides: HtmlAsides;
  tooDeep = false;

  constructor(flow: Flow, budget: Budget, asides: HtmlAsides) {
    this.#flow = flow;
    this.#budget = budget;
    this.#asides = asides;
  }

  /** Reads a page, or one within it; whether to its end. */
  read(markup: string): boolean {
    const parser = new Parser(this, { decodeEntities: true });
    // Pieces are small so that a limit met inside one is seen before much more is done.
    const step = 16_384;
    let at = 0;
    for (; at < markup.length && !this.tooDeep && !this.#budget.late(); at += step)
      parser.write(markup.slice(at, at + step));
    if (!this.tooDeep) parser.end();
    return at >= markup.length;
  }

  /** Words of elements that the page does not show. */
  hiddenWords(): string {
    return this.#hidden
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join('\n');
  }

  oncomment(words: string): void {
    if (!this.tooDeep) this.#asides.comment(words);
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    this.#depth += 1;
    if (this.#depth > this.#budget.limits.htmlDepth) this.tooDeep = true;
    if (this.tooDeep) return;
    this.#asides.open(name, attributes);
    if (this.#hiddenAt > 0) {
      if (blocks.has(name) || name === 'br' || name === 'td') this.#hidden += '\n';
      if (silent.has(name)) this.#silent += 1;
      this.#frame(name, attributes);
      return;
    }
    if (!voids.has(name) && isHidden(name, attributes)) {
      this.#hiddenAt = this.#depth;
      this.#hidden += '\n';
      this.#frame(name, attributes);
      return;
    }
    if (name === 'option') this.#isChosen = 'selected' in attributes;
    if (silent.has(name)) this.#silent += 1;
    if (name === 'pre' || name === 'textarea') this.#preformatted += 1;
    if (name === 'br') this.#line(true);
    else if (name === 'table') this.#at(() => this.#flow.openTable());
    else if (name === 'tr') this.#at(() => this.#flow.openRow());
    else if (name === 'td' || name === 'th') {
      this.#at(() => this.#flow.openCell(wholeNumber(attributes['colspan']), wholeNumber(attributes['rowspan'])));
    } else if (blocks.has(name)) this.#line(false);
    this.#attributes(name, attributes);
    this.#frame(name, attributes);
  }

  onclosetag(name: string): void {
    this.#depth -= 1;
    if (this.tooDeep) return;
    if (silent.has(name)) this.#silent = Math.max(0, this.#silent - 1);
    if (name === 'script') this.#endScript();
    if (this.#hiddenAt > 0) {
      if (this.#depth < this.#hiddenAt) this.#hiddenAt = 0;
      return;
    }
    if (name === 'option') this.#isChosen = null;
    if (name === 'pre' || name === 'textarea') this.#preformatted = Math.max(0, this.#preformatted - 1);
    if (name === 'a') this.#closeLink();
    if (name === 'table') this.#at(() => this.#flow.closeTable());
    else if (name === 'td' || name === 'th') this.#at(() => this.#flow.closeCell());
    else if (blocks.has(name)) this.#line(name === 'p' || /^h[1-6]$/u.test(name));
  }

  ontext(data: string): void {
    if (this.tooDeep) return;
    if (this.#silent > 0) {
      if (this.#script.length < longestScript) this.#script += data;
      return;
    }
    if (this.#hiddenAt > 0) {
      this.#hidden += data;
      return;
    }
    // Of a list of choices the chosen one is an answer; the others are offered.
    const words = this.#isChosen === true ? `☒ ${data.trim()}` : data;
    this.#sayWords(words);
  }

  #sayWords(data: string): void {
    if (this.#preformatted > 0) {
      const lines = data.split('\n');
      for (const [index, line] of lines.entries()) {
        this.#flow.text(line.replace(/\r$/u, ''));
        if (index < lines.length - 1) this.#flow.endLine();
      }
      return;
    }
    let words = data.replace(/[\t\n\f\r ]+/gu, ' ').replaceAll('\u00A0', ' ');
    if (this.#space) words = words.trimStart();
    if (words === '') return;
    this.#space = words.endsWith(' ');
    if (this.#target !== '') this.#linkWords += words;
    this.#flow.text(words);
  }

  /** What a link or a field says besides its text: an address of mail or telephone, a value typed in. */
  #attributes(name: string, attributes: Record<string, string>): void {
    const spokenName = spoken.get(name);
    const value = spokenName === undefined ? undefined : attributes[spokenName];
    if (name === 'input' && /^(?:checkbox|radio)$/iu.test(attributes['type'] ?? ''))
      this.#speak('checked' in attributes ? '☒' : '☐');
    const isButton = /^(?:submit|button|reset|hidden|checkbox|radio|image)$/iu.test(attributes['type'] ?? '');
    if (value !== undefined && value.trim() !== '' && !(name === 'input' && isButton)) this.#speak(value.trim());
    const href = name === 'a' ? (attributes['href'] ?? '') : '';
    if (/^(?:mailto|tel):/iu.test(href)) this.#target = href.slice(href.indexOf(':') + 1).split('?')[0] ?? '';
    this.#linkWords = '';
  }

  /** A frame can hold its page written out: its words stand where the frame does. */
  #frame(name: string, attributes: Record<string, string>): void {
    const page = name === 'iframe' ? attributes['srcdoc'] : undefined;
    if (page === undefined) return;
    if (this.#frames >= deepestFrame) {
      this.tooDeep = true;
      return;
    }
    this.#frames += 1;
    if (this.#hiddenAt === 0) this.#line(false);
    this.read(page);
    if (this.#hiddenAt === 0) this.#line(false);
    this.#frames -= 1;
  }

  #endScript(): void {
    this.#asides.script(this.#script);
    this.#script = '';
  }

  #speak(value: string): void {
    this.#flow.text(`${this.#space ? '' : ' '}${value} `);
    this.#space = true;
  }

  /** The link's own words mostly are its address: it is said only where they are not. */
  #closeLink(): void {
    if (this.#target !== '' && !this.#linkWords.includes(this.#target)) this.#flow.text(` <${this.#target}>`);
    this.#target = '';
  }

  #at(act: () => void): void {
    act();
    this.#space = true;
  }

  #line(always: boolean): void {
    if (always) this.#flow.endLine();
    else this.#flow.breakLine();
    this.#space = true;
  }
}

function isHidden(name: string, attributes: Record<string, string>): boolean {
  const style = attributes['style'] ?? '';
  return (
    unseen.has(name) ||
    'hidden' in attributes ||
    /(?:display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden)/iu.test(style)
  );
}

function wholeNumber(text: string | undefined): number {
  const number = Number(text ?? 1);
  return Number.isInteger(number) ? number : 1;
}
