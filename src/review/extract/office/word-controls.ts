import { attributeOf } from '../text/xml-stream.ts';
import { isSpokenField } from './word-fields.ts';

type Attributes = Readonly<Record<string, string>>;
type Field = { code: string; isCode: boolean };
type Control = { label: string; text: string; isPrompt: boolean };
type OldField = { kind: 'box' | 'list' | null; chosen: number; isChecked: boolean | null; entries: string[] };

/** Characters of one control or field code kept. */
const longest = 4000;
const mostRows = 20_000;

/** Fields, content controls and old form fields of a Word document: their codes, names, choices and values. */
export class WordControls {
  /** Codes of fields that say something, in order. */
  readonly fields: string[] = [];
  /** Names and values of content controls. */
  readonly rows: string[][] = [];
  readonly #open: Field[] = [];
  readonly #controls: Control[] = [];
  #old: OldField | null = null;

  /** A field's mark: `begin`, `separate` (its result follows) or `end`. */
  mark(kind: string): void {
    const field = this.#open.at(-1);
    if (kind === 'begin' && this.#open.length < 100) this.#open.push({ code: '', isCode: true });
    else if (field !== undefined) {
      if (field.isCode) this.code(field.code, true);
      field.isCode = false;
      if (kind === 'end') this.#open.pop();
    }
  }

  /** Part of a field's code; runs cut it anywhere, so it is whole only at the field's next mark. */
  code(words: string, isWhole = false): void {
    const field = this.#open.at(-1);
    if (!isWhole && field?.isCode === true) {
      if (field.code.length < longest) field.code += words;
    } else if (isSpokenField(words) && this.fields.length < mostRows) this.fields.push(words.trim());
  }

  openControl(): void {
    if (this.#controls.length < 100) this.#controls.push({ label: '', text: '', isPrompt: false });
  }

  /** What a control is called; its title stands above its tag. */
  name(attributes: Attributes, isTitle: boolean): void {
    const control = this.#controls.at(-1);
    const label = (attributeOf(attributes, 'val') ?? '').trim();
    if (control !== undefined && label !== '' && (isTitle || control.label === '')) control.label = label;
  }

  /** The control shows its prompt ("Click here to enter text"), not an answer. */
  prompts(): void {
    const control = this.#controls.at(-1);
    if (control !== undefined) control.isPrompt = true;
  }

  /** Words shown: they are the answer of every control around them. */
  say(words: string): void {
    for (const control of this.#controls) if (control.text.length < longest) control.text += words;
  }

  closeControl(): void {
    const control = this.#controls.pop();
    if (control === undefined || control.label === '' || control.isPrompt) return;
    // A control around whole pages is a frame, not an answer.
    const isAnswer = control.text.trim() !== '' && control.text.length < 300;
    if (isAnswer && this.rows.length < mostRows) this.rows.push([control.label, control.text.trim()]);
  }

  /** A choice that a list offers; the chosen one stands in the text too. */
  offers(attributes: Attributes): void {
    const words = (attributeOf(attributes, 'displayText') ?? attributeOf(attributes, 'value') ?? '').trim();
    const control = this.#controls.at(-1);
    if (words !== '' && this.fields.length < mostRows)
      this.fields.push(control === undefined || control.label === '' ? words : `${control.label}: ${words}`);
  }

  openOld(kind: 'box' | 'list'): void {
    this.#old = { kind, chosen: 0, isChecked: null, entries: [] };
  }

  /** Settings of an old form field: `default`, `checked`, `result`, `listEntry`. */
  oldSetting(name: string, attributes: Attributes): void {
    const old = this.#old;
    if (old === null) return;
    const value = attributeOf(attributes, 'val') ?? '1';
    const isOn = !/^(?:0|false|off)$/u.test(value);
    if (name === 'listEntry' && old.entries.length < 1000) old.entries.push(value);
    else if (name === 'checked') old.isChecked = isOn;
    else if (name === 'default' && old.kind === 'box') old.isChecked ??= isOn;
    else if (name === 'result' || name === 'default') old.chosen = Number(value);
  }

  /** What the old form field shows: its box, or the entry chosen of its list; nothing else in the file says so. */
  closeOld(): string {
    const old = this.#old;
    this.#old = null;
    if (old === null) return '';
    if (old.kind === 'box') return old.isChecked === true ? '☒' : '☐';
    if (old.entries.length > 1 && this.fields.length < mostRows) this.fields.push(old.entries.join('; '));
    return old.entries[old.chosen] ?? '';
  }
}
