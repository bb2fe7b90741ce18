import type { DocumentText } from '../document-text.ts';
import { Flow } from './flow.ts';
import type { XmlHandler } from './xml-stream.ts';

/** Elements with text of their own become lines of `name: value`; a blank line ends what held them. */
export class RecordReading implements XmlHandler {
  readonly #flow = new Flow();
  readonly #names: string[] = [];
  #value = '';
  #hadLeaf = false;

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    this.#line();
    this.#names.push(name);
    for (const [key, value] of Object.entries(attributes)) {
      // Namespaces and the addresses of schemas say nothing about anybody.
      if (value.trim() !== '' && !key.startsWith('xmlns') && !key.startsWith('xsi:')) this.#say(key, value);
    }
  };

  readonly close = (): void => {
    const wasLeaf = this.#line();
    this.#names.pop();
    if (!wasLeaf && this.#hadLeaf) this.#flow.endLine();
    this.#hadLeaf = wasLeaf;
  };

  readonly text = (words: string): void => {
    this.#value += words;
  };

  /** Gives the lines as one passage, or as several where they are long. */
  finish(into: DocumentText, place = 'part:body'): void {
    this.#flow.finish(into, place, [], 0);
  }

  #line(): boolean {
    const value = this.#value.trim();
    this.#value = '';
    if (value === '') return false;
    this.#say(this.#names.at(-1) ?? '', value);
    return true;
  }

  #say(name: string, value: string): void {
    this.#flow.breakLine();
    const label = name
      .slice(name.indexOf(':') + 1)
      .replaceAll('_', ' ')
      .replace(/([a-z])([A-Z])/gu, '$1 $2');
    this.#flow.text(`${label}: ${value.replace(/\s*\n\s*/gu, '\n')}`);
    this.#flow.endLine();
  }
}
