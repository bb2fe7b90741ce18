import { makeZip, type ZipPart } from './zip.ts';

const namespaces =
  'xmlns:office="o" xmlns:text="t" xmlns:table="tb" xmlns:draw="d" xmlns:style="s" xmlns:dc="dc" xmlns:presentation="p" xmlns:xlink="x" xmlns:meta="m"';

/** What an OpenDocument file to write holds, each the inside of its element. */
export type OpenDocumentContent = {
  readonly kind: 'text' | 'spreadsheet' | 'presentation';
  readonly body: string;
  readonly styles?: string;
  readonly page?: string;
  readonly meta?: string;
  readonly manifest?: string;
  readonly members?: readonly ZipPart[];
};

/** Writes an .odt, .ods or .odp. */
export function makeOpenDocument({ kind, body, styles, page, meta, manifest, members }: OpenDocumentContent): Buffer {
  return makeZip([
    { name: 'mimetype', data: `application/vnd.oasis.opendocument.${kind}`, stored: true },
    {
      name: 'content.xml',
      data: `<office:document-content ${namespaces}><office:automatic-styles>${styles ?? ''}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    },
    { name: 'styles.xml', data: `<office:document-styles ${namespaces}>${page ?? ''}</office:document-styles>` },
    {
      name: 'meta.xml',
      data: `<office:document-meta ${namespaces}><office:meta>${meta ?? ''}</office:meta></office:document-meta>`,
    },
    { name: 'META-INF/manifest.xml', data: `<manifest:manifest>${manifest ?? ''}</manifest:manifest>` },
    ...(members ?? []),
  ]);
}
