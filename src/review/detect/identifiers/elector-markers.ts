import type { Binding } from '#core/finding';
import { type DetectContext, type Place, report } from '../context.ts';
import type { Heading } from '../tables/headings.ts';

type Cell = { readonly heading: Heading; readonly text: string; readonly place: Place };

const electors = /elector|electoral|polling number/u;
const markers = /marker|elector type|franchise|flag|status|register type|suffix/u;

/** Reports an anonymous elector: a marker N, or the word, in the row of an elector's number. Where they live is kept from the register by law. */
export function reportAnonymousElector(cells: readonly Cell[], binding: Binding, context: DetectContext): void {
  if (!cells.some(({ heading }) => electors.test(heading.phrase))) return;
  const marker = cells.find(
    ({ heading, text }) =>
      markers.test(heading.phrase) && /^\s*(?:N|ANON(?:YMOUS)?(?: (?:elector|entry|registration))?)\s*$/iu.test(text),
  );
  if (marker === undefined) return;
  report(context, marker.place, {
    type: 'protected-address',
    start: 0,
    end: marker.text.trimEnd().length,
    value: 'anonymous elector',
    keys: ['heading', 'filled'],
    phrase: marker.heading.phrase,
    binding,
  });
}
