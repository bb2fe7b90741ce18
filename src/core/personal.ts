import { inspect } from 'node:util';

/**
 * A value about a living person that prints as its kind (`[nino]`) by every road: template, JSON, inspect, Error.
 * Wrap at the edges; plain spans inside hot loops. `structuredClone` and worker messages drop the value.
 */
export class Personal<T> {
  readonly kind: string;
  readonly #value: T;

  constructor(kind: string, value: T) {
    this.kind = kind;
    this.#value = value;
  }

  /** The value itself; every call site outside this file is listed in `test/house/reveal.test.ts`. */
  reveal(): T {
    return this.#value;
  }

  toString(): string {
    return `[${this.kind}]`;
  }

  toJSON(): string {
    return this.toString();
  }

  [Symbol.toPrimitive](): string {
    return this.toString();
  }

  [inspect.custom](): string {
    return this.toString();
  }
}
