import type { Loss } from '../support/losses.ts';
import { makeOpenDocument, type OpenDocumentContent } from '../support/office/open-document.ts';

const text =
  (body: string, more: Partial<OpenDocumentContent> = {}): (() => Buffer) =>
  () =>
    makeOpenDocument({ kind: 'text', body: `<text:p>Dear sir</text:p>${body}`, ...more });
const cell = (words: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell>`;
const row = (words: readonly string[], attributes = ''): string =>
  `<table:table-row ${attributes}>${words.map(cell).join('')}</table:table-row>`;
const sheet =
  (inside: string, more: Partial<OpenDocumentContent> = {}, before = '', after = ''): (() => Buffer) =>
  () =>
    makeOpenDocument({
      kind: 'spreadsheet',
      body: `${before}<table:table table:name="A">${inside}</table:table>${after}`,
      ...more,
    });
const list = row(['Name', 'Ward']) + row(['Jane Smith', 'Holland']);
const control = (kind: string, attributes: string): string =>
  `<office:forms><form:form><form:${kind} form:control-implementation="x" ${attributes}/></form:form></office:forms>`;

/** What a reader of .odt, .ods and .odp could lose. */
export const odfLosses: readonly Loss[] = [
  {
    what: 'a header',
    file: text('', { page: '<style:header><text:p>Headed Hal</text:p></style:header>' }),
    words: 'Headed Hal',
    places: ['part:header [header]'],
  },
  {
    what: 'a footer',
    file: text('', { page: '<style:footer><text:p>Footed Fay</text:p></style:footer>' }),
    words: 'Footed Fay',
    places: ['part:footer [footer]'],
  },
  {
    what: 'a footnote',
    file: text('<text:p>x<text:note><text:note-body><text:p>Noted Ned</text:p></text:note-body></text:note></text:p>'),
    words: 'Noted Ned',
    places: ['part:footnotes [note]'],
  },
  {
    what: 'a comment, with its author',
    file: text(
      '<text:p><office:annotation><dc:creator>Com Menter</dc:creator><text:p>Moved out</text:p></office:annotation>x</text:p>',
    ),
    words: 'Com Menter: Moved out',
    places: ['part:comments [comment]'],
  },
  {
    what: 'a tracked deletion',
    file: text(
      '<text:tracked-changes><text:deletion><text:p>Taken Tara</text:p></text:deletion></text:tracked-changes>',
    ),
    words: 'Taken Tara',
    places: ['part:body:deleted [deleted]'],
  },
  {
    what: 'hidden words',
    file: text('<text:p><text:span text:style-name="T1">Hidden Hana</text:span></text:p>', {
      styles: '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>',
    }),
    words: 'Hidden Hana',
    places: ['part:body:hidden [hidden]'],
  },
  {
    what: 'words hidden by a style of the document',
    file: text('<text:p><text:span text:style-name="Secret">Styled Stu</text:span></text:p>', {
      page: '<style:style style:name="Secret"><style:text-properties text:display="none"/></style:style>',
    }),
    words: 'Styled Stu',
    places: ['part:body:hidden [hidden]'],
  },
  {
    what: 'a hidden section',
    file: text('<text:section text:display="none"><text:p>Sectioned Sec</text:p></text:section>'),
    words: 'Sectioned Sec',
    places: ['part:body:hidden [hidden]'],
  },
  {
    what: 'the answer typed into a form',
    file: text(control('text', 'form:name="NI number" form:current-value="QQ123456C"')),
    words: 'NI number | QQ123456C',
    places: ['part:body:controls [form-field]'],
  },
  {
    what: 'a ticked box of a form',
    file: text(control('checkbox', 'form:label="Disabled" form:current-state="checked"')),
    words: 'Disabled | Yes',
    places: ['part:body:controls [form-field]'],
  },
  {
    what: 'the choice made in a list of a form',
    file: text(
      '<office:forms><form:listbox form:name="Religion"><form:option form:label="None"/><form:option form:label="Quaker" form:current-selected="true"/></form:listbox></office:forms>',
    ),
    words: 'Religion | Quaker',
    places: ['part:body:controls [form-field]'],
  },
  {
    what: 'values kept behind fields',
    file: text(
      '<text:user-field-decls><text:user-field-decl text:name="client" office:string-value="Uma User"/></text:user-field-decls>',
    ),
    words: 'client: Uma User',
    places: ['part:body:fields [metadata]'],
  },
  {
    what: 'columns of a mail merge',
    file: text(
      '<text:p><text:database-display text:database-name="Council" text:table-name="Tenants" text:column-name="NI"/></text:p>',
    ),
    words: 'Council | Tenants | NI',
    places: ['part:body:fields [metadata]'],
  },
  {
    what: 'both answers of a condition',
    file: text(
      '<text:p><text:conditional-text text:string-value-if-true="Mr Yes" text:string-value-if-false="Mrs No">Mr Yes</text:conditional-text></text:p>',
    ),
    words: 'Mrs No',
    places: ['part:body:fields [metadata]'],
  },
  {
    what: 'the description of a picture',
    file: text(
      '<text:p><draw:frame><svg:title>Door</svg:title><svg:desc>Jane at the door</svg:desc></draw:frame></text:p>',
    ),
    words: 'Jane at the door',
    places: ['part:body:descriptions [metadata]'],
  },
  {
    what: 'who wrote it, and properties of a council’s own',
    file: text('', {
      meta: '<dc:creator>Ann Author</dc:creator><meta:user-defined meta:name="Case">Cas</meta:user-defined>',
    }),
    words: 'creator | Ann Author\nCase | Cas',
    places: ['part:properties [metadata]'],
  },
  {
    what: 'a hidden sheet',
    file: () =>
      makeOpenDocument({
        kind: 'spreadsheet',
        styles: '<style:style style:name="t2"><style:table-properties table:display="false"/></style:style>',
        body: `<table:table table:name="B" table:style-name="t2">${list}</table:table>`,
      }),
    words: 'Jane Smith',
    places: ['sheet:B [hidden]'],
  },
  {
    what: 'filtered-out rows and hidden columns, with their numbers and letters',
    file: sheet(
      `<table:table-column/><table:table-column table:visibility="collapse"/>${row(['Name', 'x'])}${row(['Jane', 'y'], 'table:visibility="filter"')}`,
    ),
    words: 'Hidden rows: 2\nHidden columns: B',
    places: ['sheet:A hidden [hidden,metadata]'],
  },
  {
    what: 'a comment on a cell',
    file: sheet(
      '<table:table-row><table:table-cell><office:annotation><dc:creator>Com</dc:creator><text:p>Ring her</text:p></office:annotation><text:p>x</text:p></table:table-cell></table:table-row>',
    ),
    words: 'Com: Ring her',
    places: ['sheet:A cell:A1 [comment]'],
  },
  {
    what: 'a cell as it was before a change',
    file: sheet(
      list,
      {},
      '<table:tracked-changes><table:cell-content-change><table:previous><table:change-track-table-cell><text:p>Old Olga</text:p></table:change-track-table-cell></table:previous></table:cell-content-change></table:tracked-changes>',
    ),
    words: 'Old Olga',
    places: ['part:changes [deleted]'],
  },
  {
    what: 'a list of allowed values',
    file: sheet(
      list,
      {},
      '<table:content-validations><table:content-validation table:condition="of:cell-content-is-in-list(&quot;Ada Bee&quot;;&quot;Cy Dee&quot;)"/></table:content-validations>',
    ),
    words: 'Ada Bee, Cy Dee',
    places: ['part:body:lists [metadata]'],
  },
  {
    what: 'names given to cells',
    file: sheet(
      list,
      {},
      '',
      '<table:named-expressions><table:named-range table:name="Smith_family" table:cell-range-address="A.A1"/></table:named-expressions>',
    ),
    words: 'Smith_family: A.A1',
    places: ['part:body:names [metadata]'],
  },
  {
    what: 'speaker notes',
    file: () =>
      makeOpenDocument({
        kind: 'presentation',
        body: '<draw:page><draw:frame><draw:text-box><text:p>Title</text:p></draw:text-box></draw:frame><presentation:notes><text:p>Noted Nia</text:p></presentation:notes></draw:page>',
      }),
    words: 'Noted Nia',
    places: ['slide:1 notes [note]'],
  },
  {
    what: 'a hidden slide',
    file: () =>
      makeOpenDocument({
        kind: 'presentation',
        styles:
          '<style:style style:name="d1"><style:drawing-page-properties presentation:visibility="hidden"/></style:style>',
        body: '<draw:page draw:style-name="d1"><text:p>Slid Sid</text:p></draw:page>',
      }),
    words: 'Slid Sid',
    places: ['slide:1 [hidden]'],
  },
];
