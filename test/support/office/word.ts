import { makeZip, type ZipPart } from './zip.ts';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** What a Word document to write holds; every part is the inside of its root element. */
export type WordContent = {
  readonly body: string;
  readonly header?: string;
  readonly footer?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly author?: string;
  readonly members?: readonly ZipPart[];
};

/** A paragraph of one run. */
export function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
}

/** A table of plain cells. */
export function wordTable(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** Writes a .docx. */
export function makeWord(content: WordContent): Buffer {
  const part = (name: string, root: string, inside: string | undefined): ZipPart[] =>
    inside === undefined ? [] : [{ name, data: `<?xml version="1.0"?><w:${root} ${namespaces}>${inside}</w:${root}>` }];
  return makeZip([
    {
      name: '[Content_Types].xml',
      data: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    { name: '_rels/.rels', data: '<Relationships/>' },
    ...part('word/document.xml', 'document', `<w:body>${content.body}</w:body>`),
    ...part('word/header1.xml', 'hdr', content.header),
    ...part('word/footer1.xml', 'ftr', content.footer),
    ...part('word/footnotes.xml', 'footnotes', content.footnotes),
    ...part('word/comments.xml', 'comments', content.comments),
    ...(content.author === undefined
      ? []
      : [
          {
            name: 'docProps/core.xml',
            data: `<cp:coreProperties xmlns:cp="a" xmlns:dc="b"><dc:creator>${escapeXml(content.author)}</dc:creator></cp:coreProperties>`,
          },
        ]),
    ...(content.members ?? []),
  ]);
}

/** Text as XML text. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
