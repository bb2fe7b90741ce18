import iconv from 'iconv-lite';
import type { Budget } from '../budget.ts';
import { codePageName } from '../old-office/biff-records.ts';
import { Flow } from './flow.ts';
import { RtfForm } from './rtf-form.ts';
import { outermostGroup, type RtfGroup } from './rtf-group.ts';
import { RtfNumber } from './rtf-number.ts';
import { RtfProperties } from './rtf-properties.ts';
import { RtfRows } from './rtf-rows.ts';
import { type RtfToken, rtfTokens } from './rtf-tokens.ts';
import { charsetPages, namedCharacters, rtfPlaces, silentGroups, spokenOptional } from './rtf-words.data.ts';

/** Groups within groups: genuine files stay below a hundred. */
const deepest = 2000;
/** Objects above this many digits in all are left. */
const mostObjectBytes = 100_000_000;

/** Reads RTF bytes into flows by place; how it ended is in `end`. */
export class RtfReading {
  readonly flows = new Map<string, Flow>();
  readonly fields: string[] = [];
  readonly objects: Buffer[] = [];
  pictures = 0;
  end: 'whole' | 'cut' | 'limit' = 'whole';
  readonly #bytes: Uint8Array;
  readonly #budget: Budget;
  readonly #rows = new Map<string, RtfRows>();
  readonly #groups: RtfGroup[] = [];
  readonly #pages = new Map<number, string>();
  #page = 'windows-1252';
  #defaultFont = -1;
  #pending: number[] = [];
  #pendingPage = '';
  #skip = 0;
  #object: string[] | null = null;
  #objectBytes = 0;
  readonly #properties = new RtfProperties();
  #field = '';
  #characters = 0;
  #form: RtfForm | null = null;
  readonly #number = new RtfNumber();

  constructor(bytes: Uint8Array, budget: Budget) {
    this.#bytes = bytes;
    this.#budget = budget;
  }

  get properties(): readonly (readonly string[])[] {
    return this.#properties.rows;
  }

  read(): void {
    let count = 0;
    for (const token of rtfTokens(this.#bytes)) {
      this.#take(token);
      count += 1;
      const isLate = count % 65_536 === 0 && this.#budget.late();
      if (isLate || this.#groups.length > deepest || this.#characters > this.#budget.limits.documentText) {
        this.end = 'limit';
        break;
      }
    }
    this.#flushBytes();
    if (this.end === 'whole' && this.#groups.length > 0) this.end = 'cut';
    while (this.#groups.length > 0) this.#close();
  }

  get #group(): RtfGroup {
    return this.#groups.at(-1) ?? { ...outermostGroup };
  }

  #take(token: RtfToken): void {
    switch (token.kind) {
      case 'open':
        this.#flushBytes();
        this.#skip = 0;
        this.#groups.push({ ...this.#group, isOptional: false });
        return;
      case 'close':
        this.#flushBytes();
        this.#skip = 0;
        this.#close();
        return;
      case 'word':
        this.#word(token.word, token.number);
        return;
      case 'byte':
        this.#byte(token.byte);
        return;
      case 'text':
        this.#text(token.from, token.to);
        return;
      case 'binary':
        if (this.#group.kind === 'object' && this.#object !== null) this.#objectBytesFrom(token.from, token.to, false);
        return;
    }
  }

  #close(): void {
    const closed = this.#groups.pop();
    if (closed === undefined) return;
    const outer = this.#group;
    if (closed.kind === 'object' && outer.kind !== 'object') this.#endObject();
    // A variable is its name and its value, a group each.
    if (closed.place === outer.place && closed.place === 'properties:docvar') this.#properties.hear(' ');
    if (closed.place === outer.place) return;
    if (closed.place === 'form') this.#endForm();
    else if (closed.place === 'fields') this.#endField();
    else if (closed.place.startsWith('properties')) this.#properties.end(closed.place);
    else if (closed.place === 'comments' || closed.place === 'footnotes') this.#rowsOf(closed.place).flow.endLine();
    else if (closed.place === 'box') this.#endBox(outer.place);
  }

  #word(word: string, number: number | null): void {
    if (word === '*') {
      this.#group.isOptional = true;
      return;
    }
    if (word === 'u' && number !== null) {
      this.#unicode(number);
      return;
    }
    this.#flushBytes();
    const named = namedCharacters.get(word);
    if (named !== undefined) this.#say(named);
    else if (!this.#destination(word)) this.#apply(word, number);
  }

  /** Words that say what the group they open is for. */
  #destination(word: string): boolean {
    const group = this.#group;
    const isUnknown = group.isOptional && !spokenOptional.has(word) && !silentGroups.has(word) && !rtfPlaces.has(word);
    group.isOptional = false;
    if (group.kind === 'silent') return true;
    if (word === 'fonttbl') group.kind = 'fonts';
    else if (word === 'objdata') this.#startObject();
    else if (word === 'pict') {
      group.kind = 'silent';
      this.pictures += 1;
    } else if (silentGroups.has(word) || isUnknown) group.kind = 'silent';
    else {
      const place = rtfPlaces.get(word);
      if (place === undefined) return false;
      if (place === 'form') this.#form = new RtfForm();
      group.place = place === 'properties' ? `properties:${word}` : place;
      group.isInTable = false;
    }
    return true;
  }

  #apply(word: string, number: number | null): void {
    const group = this.#group;
    if (this.#form !== null) this.#form.word(word, number);
    const isOn = number !== 0;
    if (word === 'par' || word === 'sect' || word === 'page') this.#line(false);
    else if (word === '\n' || word === '\r') this.#line(false);
    else if (word === 'line') this.#line(true);
    else if (word === 'cell' || word === 'nestcell') this.#rowsOf(group.place).endCell();
    else if (word === 'row' || word === 'nestrow') this.#rowsOf(group.place).endRow();
    else if (word === 'trowd') this.#rowsOf(group.place).startRow();
    else if (word === 'pard') [group.isInTable, group.alignment] = [false, ''];
    else if (/^q[lrcj]$/u.test(word)) group.alignment = word === 'qr' || word === 'qc' ? word : '';
    else if (word === 'intbl') group.isInTable = true;
    else if (word === 'plain') [group.isDeleted, group.isHidden, group.font] = [false, false, this.#defaultFont];
    else if (word === 'deleted') group.isDeleted = isOn;
    else if (word === 'v') group.isHidden = isOn;
    else if (word === 'uc') group.skip = Math.max(0, Math.min(number ?? 1, 16));
    else if (word === 'f') group.font = number ?? -1;
    else if (word === 'deff') this.#defaultFont = number ?? -1;
    else if (word === 'ansicpg') this.#page = codePageName(number ?? 1252);
    else if (word === 'mac') this.#page = 'macintosh';
    else if (word === 'pc') this.#page = 'cp437';
    else if (word === 'pca') this.#page = 'cp850';
    else if (word === 'fcharset' && group.kind === 'fonts') this.#charset(group.font, number ?? 0);
  }

  #charset(font: number, charset: number): void {
    const page = charsetPages.get(charset);
    // The default character set of a font is the document's own.
    if (page !== undefined && charset !== 0 && this.#pages.size < 10_000) this.#pages.set(font, codePageName(page));
  }

  #unicode(number: number): void {
    this.#flushBytes();
    this.#say(String.fromCharCode(number < 0 ? number + 65_536 : number & 0xffff));
    this.#skip = this.#group.skip;
  }

  #byte(byte: number): void {
    if (this.#skip > 0) this.#skip -= 1;
    else this.#pending.push(byte);
    this.#pendingPage = this.#pages.get(this.#group.font) ?? this.#page;
  }

  #text(from: number, to: number): void {
    const group = this.#group;
    if (group.kind === 'object') {
      this.#objectBytesFrom(from, to, true);
      return;
    }
    if (group.kind !== 'words') return;
    const start = Math.min(to, from + this.#skip);
    this.#skip = 0;
    this.#pendingPage = this.#pages.get(group.font) ?? this.#page;
    for (let at = start; at < to; at += 1) this.#pending.push(this.#bytes[at] ?? 0);
    // Bytes of two-byte code pages may be split between text and escapes: only long runs are said at once.
    if (this.#pending.length > 4096) this.#flushBytes();
  }

  #flushBytes(): void {
    if (this.#pending.length === 0) return;
    const bytes = Buffer.from(this.#pending);
    this.#pending = [];
    this.#say(iconv.decode(bytes, this.#pendingPage));
  }

  #say(words: string): void {
    const group = this.#group;
    if (group.kind !== 'words') return;
    this.#characters += words.length;
    if (group.place === 'form') this.#form?.entry(words);
    else if (group.place === 'number') this.#number.hear(words);
    else if (group.place === 'fields') this.#field += words;
    else if (group.place.startsWith('properties')) this.#properties.hear(words);
    else if (group.isDeleted) this.#rowsOf('body:deleted').flow.text(words);
    else if (group.isHidden) this.#rowsOf('body:hidden').flow.text(words);
    else this.#rowsOf(group.place).words(this.#number.take() + words, group.isInTable);
  }

  #line(isSoft: boolean): void {
    const group = this.#group;
    if (group.kind !== 'words' || group.place === 'fields' || group.place.startsWith('properties')) return;
    this.#characters += 1;
    this.#number.forget();
    if (group.isDeleted || group.isHidden) {
      const other = this.flows.get(group.isDeleted ? 'body:deleted' : 'body:hidden');
      other?.endLine();
    }
    this.#rowsOf(group.place).line(isSoft, group.isInTable, group.alignment);
  }

  #rowsOf(place: string): RtfRows {
    let rows = this.#rows.get(place);
    if (rows === undefined) {
      const flow = new Flow(this.#budget.limits.documentText);
      rows = new RtfRows(flow);
      this.flows.set(place, flow);
      this.#rows.set(place, rows);
    }
    return rows;
  }

  /** What the field shows is said where it stands: its own group is one of codes. */
  #endForm(): void {
    const words = this.#form?.shown() ?? '';
    const outer = this.#groups.findLast(({ place }) => place !== 'fields')?.place ?? 'body';
    if (words !== '') this.#rowsOf(outer).words(words, this.#group.isInTable);
    this.#form = null;
  }

  #endField(): void {
    if (this.fields.length < 100_000) this.fields.push(this.#field);
    this.#field = '';
  }

  /** A text box's words go before the paragraph it hangs on. */
  #endBox(outer: string): void {
    const box = this.#rows.get('box');
    if (box === undefined) return;
    this.#rows.delete('box');
    this.flows.delete('box');
    this.#rowsOf(outer).flow.insert(box.flow);
  }

  #startObject(): void {
    this.#group.kind = 'object';
    this.#object = [];
  }

  /** Bytes of an object, mostly written as hexadecimal digits with spaces between them. */
  #objectBytesFrom(from: number, to: number, isHex: boolean): void {
    this.#objectBytes += to - from;
    if (this.#objectBytes > mostObjectBytes) return;
    const piece = Buffer.from(this.#bytes.subarray(from, to));
    this.#object?.push(isHex ? piece.toString('latin1').replaceAll(' ', '') : piece.toString('hex'));
  }

  #endObject(): void {
    const object = Buffer.from(this.#object?.join('') ?? '', 'hex');
    if (object.length > 0) this.objects.push(object);
    this.#object = null;
  }
}
