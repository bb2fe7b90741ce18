import { Fault } from '#core/fault';
import type { Shape } from './shape.ts';

/** What the parser hands over for a field before it is read. */
export type Raw = string | readonly string[] | boolean | undefined;

/**
 * One argument or option of a command, defined once: the parser, the help and the guide are made from it, and the
 * command reads its value from it. `parse` throws the fault USAGE for what does not fit.
 */
export type Field<T> = {
  readonly kind: 'argument' | 'option';
  /** As shown and parsed: `<folder>`, `<paths...>`, `--case <dir>`, `--no-serve`. */
  readonly flags: string;
  readonly describes: string;
  readonly required: boolean;
  /** Default as the help shows it; null for none. */
  readonly shownDefault: string | null;
  /** Whether an option may be given several times. */
  readonly repeats: boolean;
  readonly parse: (raw: Raw) => T;
};

/** An argument that must be given. */
export function argument<T>(flags: string, describes: string, shape: Shape<T>): Field<T> {
  return required('argument', flags, describes, shape);
}

/** One or more arguments. */
export function argumentList<T>(flags: string, describes: string, shape: Shape<T>): Field<readonly T[]> {
  const parse = (raw: Raw): readonly T[] => {
    const texts = Array.isArray(raw) ? raw.map(String) : [];
    if (texts.length === 0) throw missing(flags, describes);
    return texts.map((text) => read(flags, shape, text));
  };
  return { kind: 'argument', flags, describes, required: true, shownDefault: null, repeats: false, parse };
}

/** An option that must be given. */
export function requiredOption<T>(flags: string, describes: string, shape: Shape<T>): Field<T> {
  return required('option', flags, describes, shape);
}

/** An option that may be left out. */
export function option<T>(flags: string, describes: string, shape: Shape<T>): Field<T | undefined> {
  const parse = (raw: Raw): T | undefined => (typeof raw === 'string' ? read(flags, shape, raw) : undefined);
  return { kind: 'option', flags, describes, required: false, shownDefault: null, repeats: false, parse };
}

/** An option that may be given several times, each with one value; none is an empty list. */
export function optionList<T>(flags: string, describes: string, shape: Shape<T>): Field<readonly T[]> {
  const parse = (raw: Raw): readonly T[] =>
    Array.isArray(raw) ? raw.map((text) => read(flags, shape, String(text))) : [];
  return { kind: 'option', flags, describes, required: false, shownDefault: null, repeats: true, parse };
}

/** An option with a default, which the help shows. */
export function optionOr<T>(flags: string, describes: string, shape: Shape<T>, otherwise: T): Field<T> {
  const parse = (raw: Raw): T => (typeof raw === 'string' ? read(flags, shape, raw) : otherwise);
  return { kind: 'option', flags, describes, required: false, shownDefault: String(otherwise), repeats: false, parse };
}

/** An option that is either there or not; `--no-serve` reads as true when it is there. */
export function flag(flags: string, describes: string): Field<boolean> {
  const negated = flags.startsWith('--no-');
  const parse = (raw: Raw): boolean => (negated ? raw === false : raw === true);
  return { kind: 'option', flags, describes, required: false, shownDefault: null, repeats: false, parse };
}

/** The name a person knows a field by: `--case`, `FOLDER`. */
export function fieldName(flags: string): string {
  const [first = ''] = flags.split(' ');
  return first.startsWith('-') ? first : first.replaceAll(/[<>[\].]/gu, '').toUpperCase();
}

function required<T>(kind: Field<T>['kind'], flags: string, describes: string, shape: Shape<T>): Field<T> {
  const parse = (raw: Raw): T => {
    if (typeof raw !== 'string') throw missing(flags, describes);
    return read(flags, shape, raw);
  };
  return { kind, flags, describes, required: true, shownDefault: null, repeats: false, parse };
}

function read<T>(flags: string, shape: Shape<T>, text: string): T {
  const value = shape.parse(text);
  if (value === null) throw new Fault('USAGE', `${fieldName(flags)} wants ${shape.wants}, not '${text}'.`);
  return value;
}

function missing(flags: string, describes: string): Fault {
  return new Fault('USAGE', `${fieldName(flags)} is missing: ${describes}.`);
}
