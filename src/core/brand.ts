/** The one place where a plain value becomes a branded one: the house test allows `as` nowhere else in `src/`. */
declare const brandKey: unique symbol;

/** A `T` that only its parser can make; `K` is the name of what it is. */
export type Brand<T, K extends string> = T & { readonly [brandKey]: K };

/** Marks a value that its caller has just judged, so that the types carry the proof; called by parsers only. */
export function brand<B extends Brand<string | number, string>>(value: string | number): B {
  return value as B;
}
