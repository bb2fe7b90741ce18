import type { DocumentText } from '../document-text.ts';

type Attributes = Readonly<Record<string, string>>;

const mostLines = 5000;
const mostFiles = 200;
/** Files smaller than this written into a page are dots and icons. */
const smallestFile = 2000;
const mostScript = 5_000_000;
const spokenMeta =
  /^(?:author|creator|description|keywords|subject|publisher|owner|reply-to|dc[.:]|dcterms[.:]|og:(?:title|description|email|phone)|twitter:(?:title|description|creator)|article:author)/iu;

/** What a page says besides its words: comments, data for its programs, hidden fields, properties, tips, where links lead, files within. */
export class HtmlAsides {
  readonly #comments: string[] = [];
  readonly #fields: string[][] = [];
  readonly #properties: string[][] = [];
  readonly #tips = new Set<string>();
  readonly #links = new Set<string>();
  readonly #data: string[] = [];
  readonly files: { mediaType: string; bytes: Uint8Array }[] = [];

  /** Takes what the start of an element says in its attributes. */
  open(name: string, attributes: Attributes): void {
    if (name === 'meta') this.#meta(attributes);
    else if (name === 'input' && /^hidden$/iu.test(attributes['type'] ?? '')) this.#hiddenField(attributes);
    for (const [key, value] of Object.entries(attributes)) {
      if (key === 'title' || key === 'aria-label' || key === 'placeholder' || key === 'summary') this.#tip(value);
      else if (key === 'href' || key === 'action') this.#link(value);
      else if (key.startsWith('data-') && isSaying(value)) this.#tip(value);
      if ((key === 'src' || key === 'href' || key === 'data') && /^data:/iu.test(value)) this.#file(value);
    }
  }

  /** Comments that hold words; those that only Outlook reads repeat the page. */
  comment(words: string): void {
    const plain = words.replace(/<[^<>]*>/gu, ' ').trim();
    const isProgram = /^\[if|^\[endif|^<!\[/u.test(words.trim());
    if (!isProgram && /\p{L}{2}|\d{5}/u.test(plain) && this.#comments.length < mostLines) this.#comments.push(plain);
  }

  /** The text of a script: pages keep the records that they show as JSON in one. */
  script(text: string): void {
    const trimmed = text.trim();
    const start = /^(?:(?:var|let|const|window\.|self\.)?[\w.$"'[\] ]{0,80}=\s*)?(?=[[{])/u.exec(trimmed)?.[0].length;
    if (start === undefined || trimmed.length > mostScript) return;
    const value = parsed(trimmed.slice(start).replace(/;\s*$/u, ''));
    if (value !== null) leaves(value, '', this.#data, 0);
  }

  finish(into: DocumentText, part: string): void {
    if (this.#properties.length > 0)
      into.add({
        kind: 'table',
        locator: 'part:properties',
        rows: this.#properties,
        headerRows: 0,
        flags: ['metadata'],
      });
    if (this.#fields.length > 0)
      into.add({
        kind: 'table',
        locator: `${part}:fields`,
        rows: this.#fields,
        headerRows: 0,
        flags: ['form-field', 'hidden'],
      });
    into.addText(`${part}:comments`, this.#comments.join('\n'), ['hidden']);
    into.addText(`${part}:data`, this.#data.join('\n'), ['hidden']);
    into.addText(`${part}:tips`, [...this.#tips].join('\n'), ['metadata']);
    into.addText(`${part}:links`, [...this.#links].join('\n'), ['metadata']);
  }

  #meta(attributes: Attributes): void {
    const name = attributes['name'] ?? attributes['property'] ?? attributes['http-equiv'] ?? '';
    const value = (attributes['content'] ?? '').trim();
    if (spokenMeta.test(name) && value !== '' && this.#properties.length < 500) this.#properties.push([name, value]);
  }

  /** What a page sends back unseen: mostly keys, at times the number of a case. */
  #hiddenField(attributes: Attributes): void {
    const value = (attributes['value'] ?? '').trim();
    const name = attributes['name'] ?? attributes['id'] ?? '';
    // Tokens against forged requests and states of programs are long and say nothing.
    if (value !== '' && value.length <= 500 && !name.startsWith('__') && this.#fields.length < mostLines)
      this.#fields.push([name, value]);
  }

  #tip(value: string): void {
    if (value.trim() !== '' && value.length <= 1000 && this.#tips.size < mostLines) this.#tips.add(value.trim());
  }

  /** Addresses that could say something of a person: of mail, with a question in them, or of a folder. */
  #link(value: string): void {
    // What a link writes to stands in the text; a copy to somebody else, or words put in, do not.
    const isSaid = /^(?:mailto|tel):[^?]*(?:$|\?subject=[^&@]*$)/iu.test(value);
    const isSpoken = !isSaid && /@|\?[^=]{1,60}=|^file:|^\\\\/iu.test(value) && value.length <= 2000;
    if (isSpoken && this.#links.size < mostLines) this.#links.add(value.trim());
  }

  #file(value: string): void {
    const comma = value.indexOf(',');
    const head = value.slice(5, comma);
    if (comma < 0 || !/;base64$/iu.test(head) || value.length < smallestFile || this.files.length >= mostFiles) return;
    const bytes = Buffer.from(value.slice(comma + 1), 'base64');
    this.files.push({ mediaType: head.split(';')[0] ?? '', bytes });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The values of a record as `name: value`, those that say nothing left out. */
function leaves(value: unknown, name: string, into: string[], depth: number): void {
  if (depth > 40 || into.length >= 50_000) return;
  if (Array.isArray(value)) for (const item of value) leaves(item, name, into, depth + 1);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) leaves(inner, key, into, depth + 1);
  else if (typeof value === 'string' || typeof value === 'number') {
    const words = String(value).trim();
    if (words !== '' && words.length <= 20_000) into.push(name === '' ? words : `${name}: ${words}`);
  }
}

function isSaying(value: string): boolean {
  return value.length <= 1000 && /@|\d{5}|\p{L}{2,40} \p{L}/u.test(value) && !/[{};]/u.test(value);
}
