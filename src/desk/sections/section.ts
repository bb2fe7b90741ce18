import type { Html } from '../html.ts';

/** One section of the report: its heading and what stands under it. */
export type Section = { readonly id: string; readonly title: string; readonly body: Html };
