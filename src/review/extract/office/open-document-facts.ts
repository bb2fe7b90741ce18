import type { DocumentText } from '../document-text.ts';
import { attributeOf } from '../text/xml-stream.ts';

type Attributes = Readonly<Record<string, string>>;
const mostLines = 20_000;

/** What an OpenDocument part says in attributes and asides: answers of forms, values behind fields, allowed values, names, descriptions. */
export class OpenDocumentFacts {
  readonly #answers: string[][] = [];
  readonly #fields: string[] = [];
  readonly #lists: string[] = [];
  readonly #names: string[] = [];
  readonly #descriptions = new Set<string>();
  #list = '';

  /** What the start of each element says; the others say nothing here. */
  readonly #openings: Readonly<Record<string, (attributes: Attributes) => void>> = {
    listbox: (attributes) => {
      this.#list = labelOf(attributes);
    },
    combobox: (attributes) => this.#answer(attributes, 'current-value'),
    option: (attributes) => this.#option(attributes),
    'user-field-decl': (attributes) => this.#declared(attributes),
    'variable-set': (attributes) => this.#declared(attributes),
    'database-display': (attributes) => this.#field(['database-name', 'table-name', 'column-name'], attributes),
    'conditional-text': (attributes) => this.#field(['string-value-if-true', 'string-value-if-false'], attributes),
    'hidden-text': (attributes) => this.#field(['string-value'], attributes),
    label: (attributes) => this.#field(['value'], attributes),
    'content-validation': (attributes) => this.#allowed(attributeOf(attributes, 'condition') ?? ''),
    'named-range': (attributes) => this.#name(attributes, 'cell-range-address'),
    'named-expression': (attributes) => this.#name(attributes, 'expression'),
  };

  open(name: string, attributes: Attributes): void {
    const act = Object.hasOwn(this.#openings, name) ? this.#openings[name] : undefined;
    if (act !== undefined) act(attributes);
    else if (attributeOf(attributes, 'control-implementation') !== undefined) this.#control(attributes);
  }

  /** Words of the title or description of a picture or a frame. */
  describe(words: string): void {
    if (words.trim() !== '' && this.#descriptions.size < 1000) this.#descriptions.add(words.trim());
  }

  finish(into: DocumentText, part: string): void {
    if (this.#answers.length > 0)
      into.add({
        kind: 'table',
        locator: `${part}:controls`,
        rows: this.#answers,
        headerRows: 0,
        flags: ['form-field'],
      });
    into.addText(`${part}:fields`, this.#fields.join('\n'), ['metadata']);
    into.addText(`${part}:lists`, this.#lists.join('\n'), ['metadata']);
    into.addText(`${part}:names`, this.#names.join('\n'), ['metadata']);
    into.addText(`${part}:descriptions`, [...this.#descriptions].join('\n'), ['metadata']);
  }

  #control(attributes: Attributes): void {
    const state = attributeOf(attributes, 'current-state') ?? attributeOf(attributes, 'current-selected');
    if (state === 'checked' || state === 'true') this.#put(labelOf(attributes), 'Yes');
    else this.#answer(attributes, 'current-value');
  }

  #answer(attributes: Attributes, key: string): void {
    this.#put(labelOf(attributes), attributeOf(attributes, key) ?? attributeOf(attributes, 'value') ?? '');
  }

  #option(attributes: Attributes): void {
    const label = attributeOf(attributes, 'label') ?? attributeOf(attributes, 'value') ?? '';
    if (attributeOf(attributes, 'current-selected') === 'true') this.#put(this.#list, label);
    else this.#field(['label'], attributes);
  }

  #put(label: string, value: string): void {
    if (value.trim() !== '' && this.#answers.length < mostLines) this.#answers.push([label, value.trim()]);
  }

  #declared(attributes: Attributes): void {
    const value = (attributeOf(attributes, 'string-value') ?? attributeOf(attributes, 'value') ?? '').trim();
    if (value !== '' && this.#fields.length < mostLines) this.#fields.push(`${labelOf(attributes)}: ${value}`);
  }

  #field(keys: readonly string[], attributes: Attributes): void {
    const words = keys.map((key) => attributeOf(attributes, key) ?? '').filter((word) => word.trim() !== '');
    if (words.length > 0 && this.#fields.length < mostLines) this.#fields.push(words.join(' | '));
  }

  /** `of:cell-content-is-in-list("Ada";"Bo")` allows two values; other conditions point at cells. */
  #allowed(condition: string): void {
    const values = condition.split('"').filter((_, index) => index % 2 === 1);
    if (values.length > 0 && this.#lists.length < mostLines) this.#lists.push(values.join(', '));
  }

  #name(attributes: Attributes, key: string): void {
    if (this.#names.length < mostLines)
      this.#names.push(`${attributeOf(attributes, 'name') ?? ''}: ${attributeOf(attributes, key) ?? ''}`);
  }
}

function labelOf(attributes: Attributes): string {
  return attributeOf(attributes, 'label') ?? attributeOf(attributes, 'name') ?? '';
}
