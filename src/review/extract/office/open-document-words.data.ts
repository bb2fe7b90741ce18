import type { UnitFlag } from '#core/document';

/** Elements that are asides, by what they are called in the units. */
export const asides: Readonly<Record<string, { readonly place: string; readonly flags: readonly UnitFlag[] }>> = {
  annotation: { place: 'comments', flags: ['comment'] },
  'note-body': { place: 'footnotes', flags: ['note'] },
  deletion: { place: 'body:deleted', flags: ['deleted'] },
  header: { place: 'header', flags: ['header'] },
  'header-left': { place: 'header', flags: ['header'] },
  'header-first': { place: 'header', flags: ['header'] },
  footer: { place: 'footer', flags: ['footer'] },
  'footer-left': { place: 'footer', flags: ['footer'] },
  'footer-first': { place: 'footer', flags: ['footer'] },
  notes: { place: 'notes', flags: ['note'] },
  // What a cell held before it was changed; what a sheet says of the values it allows.
  'change-track-table-cell': { place: 'changes', flags: ['deleted'] },
  'help-message': { place: 'lists', flags: ['metadata'] },
  'error-message': { place: 'lists', flags: ['metadata'] },
};
/** Elements in which words stand that nobody reads: styles, scripts, changing page numbers. */
export const silentElements: ReadonlySet<string> = new Set([
  'script',
  'binary-data',
  'page-number',
  'page-count',
  'note-citation',
  'bookmark-ref',
  'title',
  'desc',
  'forms',
]);
