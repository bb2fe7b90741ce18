import { type Label, lookUpLineLabel } from './labels.ts';
import { fits, nameFields, numbered, shaped } from './pair-values.ts';

const mostWaiting = 20;
// Lines between a column of labels and the last of its values: as many again, and a few.
const fewLines = 8;

// What a form asks for answers nothing: "Describe your condition".
const asks =
  /^(?:describe|please|tell us|give|list|how|what|when|where|why|who|which|date of|do you|are you|have you|if )\b/iu;

function isTelling({ heading: { field, match } }: Label): boolean {
  return match !== 'person' && (shaped.has(field) || numbered.has(field) || nameFields.has(field));
}

/** Labels alone on their lines whose values did not follow at once: pages of PDF give a column of labels, then one of values. */
export class WaitingLabels {
  #labels: Label[] = [];
  #until = 0;

  /** Keeps a label that stands on a line. */
  wait(label: Label, index: number): void {
    if (!isTelling(label)) return;
    if (index > this.#until) this.#labels = [];
    if (this.#labels.length >= mostWaiting) return;
    this.#labels.push(label);
    this.#until = index + 2 * this.#labels.length + fewLines;
  }

  /** The first label that a line answers, which then waits no more; null where it answers none. */
  answered(words: string, index: number): Label | null {
    if (this.#labels.length === 0 || index > this.#until || lookUpLineLabel(words) !== null || asks.test(words))
      return null;
    const at = this.#labels.findIndex(({ heading }) => fits(heading, words));
    const label = this.#labels[at];
    if (label === undefined) return null;
    this.#labels.splice(at, 1);
    return label;
  }
}
