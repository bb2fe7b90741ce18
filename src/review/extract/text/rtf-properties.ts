/** Properties of shapes that people wrote: words drawn as a picture, what a picture shows. All others are measures and colours. */
const spokenShapeProperties = /^(?:gtextUNICODE|wzDescription|wzTooltip)$/u;

/** The properties that a rich text gives its document, its variables and its shapes, as names and values. */
export class RtfProperties {
  readonly rows: string[][] = [];
  #name = '';
  #value = '';

  hear(words: string): void {
    this.#value += words;
  }

  /** Ends a group at `place`, `properties:` and its control word: some groups name the value that the next one holds. */
  end(place: string): void {
    const [label, value] = [place.slice('properties:'.length), this.#value.trim()];
    this.#value = '';
    if (label === 'propname' || label === 'sn') {
      this.#name = value;
      return;
    }
    const isNamed = label === 'staticval' || label === 'sv';
    const isSpoken = label !== 'sv' || spokenShapeProperties.test(this.#name);
    if (value !== '' && isSpoken) this.rows.push([isNamed ? this.#name : label, value]);
  }
}
