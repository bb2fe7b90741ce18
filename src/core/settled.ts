import type { DocumentFamily } from './document.ts';
import type { Finding } from './finding.ts';

/** One outermost file when nothing more will be done to it alone: its family, and the findings of each document in the family's order. */
export type SettledFamily = { readonly family: DocumentFamily; readonly findings: readonly (readonly Finding[])[] };
