import { type Loss, relationships } from '../support/losses.ts';
import { makeWorkbook, type Sheet } from '../support/office/workbook.ts';
import { makeZip, type ZipPart } from '../support/office/zip.ts';

const people = [
  ['Name', 'Ward'],
  ['Jane Smith', 'Holland'],
  ['Ali Khan', 'Golborne'],
];
const sheet: Sheet = { name: 'A', rows: people };
const book = (change: Partial<Sheet> = {}, extra: readonly ZipPart[] = []): Buffer =>
  makeWorkbook([{ ...sheet, ...change }], [], extra);
/** A workbook whose first sheet leads to parts, by kind of relationship. */
const linked = (parts: Readonly<Record<string, ZipPart & { name: string }>>, more: readonly ZipPart[] = []): Buffer =>
  book({}, [
    relationships(
      'xl/worksheets/sheet1.xml',
      Object.entries(parts).map(([kind, { name }]) => ({ kind, target: `/${name}` })),
    ),
    ...Object.values(parts),
    ...more,
  ]);
const box = (words: string): string =>
  `<xdr:sp><xdr:txBody><a:p><a:r><a:t>${words}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;
const chart =
  '<c:chartSpace><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Debts by tenant</a:t></a:r></a:p></c:rich></c:tx></c:title>' +
  '<c:ser><c:tx><c:strRef><c:strCache><c:pt idx="0"><c:v>Owed</c:v></c:pt></c:strCache></c:strRef></c:tx>' +
  '<c:cat><c:strRef><c:strCache><c:pt idx="0"><c:v>Cached Cara</c:v></c:pt></c:strCache></c:strRef></c:cat>' +
  '<c:val><c:numRef><c:numCache><c:pt idx="0"><c:v>1234.5</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:chart></c:chartSpace>';

/** What a reader of .xlsx could lose. */
export const xlsxLosses: readonly Loss[] = [
  {
    what: 'a hidden sheet',
    file: () => book({ state: 'hidden' }),
    words: 'Jane Smith',
    places: ['sheet:A [hidden]'],
  },
  {
    what: 'a very hidden sheet, which Excel itself does not list',
    file: () => book({ state: 'veryHidden' }),
    words: 'Jane Smith',
    places: ['sheet:A [hidden]'],
  },
  {
    what: 'a sheet that the workbook no longer lists',
    file: () =>
      book({}, [
        {
          name: 'xl/worksheets/sheet9.xml',
          data: '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Orphan Olga</t></is></c></row></sheetData></worksheet>',
        },
      ]),
    words: 'Orphan Olga',
    places: ['sheet:sheet9.xml rows:1-1 [hidden]'],
  },
  {
    what: 'hidden and filtered-out rows, with their numbers',
    file: () => book({ hiddenRows: [2, 3] }),
    words: 'Hidden rows: 2-3',
    places: ['sheet:A hidden [hidden,metadata]'],
  },
  {
    what: 'the words of hidden rows',
    file: () => book({ hiddenRows: [2] }),
    words: 'Jane Smith',
    places: ['sheet:A [hidden]'],
  },
  {
    what: 'hidden columns, with their letters',
    file: () => book({ before: '<cols><col min="2" max="2" hidden="1"/><col min="5" max="6" width="0"/></cols>' }),
    words: 'Hidden columns: B, E-F',
    places: ['sheet:A hidden [hidden,metadata]'],
  },
  {
    what: 'a note on a cell, with its author',
    file: () => book({ comments: [{ cell: 'B2', author: 'Carol Clerk', text: 'Moved out' }] }),
    words: 'Carol Clerk: Moved out',
    places: ['sheet:A cell:B2 [comment]'],
  },
  {
    what: 'a threaded comment, with its author and his address, once though it is written twice',
    file: () =>
      linked(
        {
          comments: {
            name: 'xl/comments1.xml',
            data: '<comments><authors><author>tc={1}</author></authors><commentList><comment ref="A2" authorId="0"><text><t>[Threaded comment] Comment: Her ex asked</t></text></comment></commentList></comments>',
          },
          threadedComment: {
            name: 'xl/threadedComments/threadedComment1.xml',
            data: '<ThreadedComments><threadedComment ref="A2" personId="{9}"><text>Her ex asked</text></threadedComment></ThreadedComments>',
          },
        },
        [
          {
            name: 'xl/persons/person.xml',
            data: '<personList><person displayName="Theo Thread" id="{9}" userId="S::theo@example.org::7"/></personList>',
          },
        ],
      ),
    words: 'Her ex asked',
    places: ['sheet:A cell:A2 [comment]'],
  },
  {
    what: 'who wrote a threaded comment',
    file: () =>
      linked(
        {
          threadedComment: {
            name: 'xl/threadedComments/threadedComment1.xml',
            data: '<ThreadedComments><threadedComment ref="A2" personId="{9}"><text>Why?</text></threadedComment></ThreadedComments>',
          },
        },
        [
          {
            name: 'xl/persons/person.xml',
            data: '<personList><person displayName="Theo Thread" id="{9}" userId="S::theo@example.org::7"/></personList>',
          },
        ],
      ),
    words: 'Theo Thread <theo@example.org>: Why?',
    places: ['sheet:A cell:A2 [comment]'],
  },
  {
    what: 'a text box, at its sheet',
    file: () =>
      linked({ drawing: { name: 'xl/drawings/drawing1.xml', data: `<xdr:wsDr>${box('Boxed Bo')}</xdr:wsDr>` } }),
    words: 'Boxed Bo',
    places: ['sheet:A text-boxes'],
  },
  {
    what: 'the description of a picture',
    file: () =>
      linked({
        drawing: {
          name: 'xl/drawings/drawing1.xml',
          data: '<xdr:wsDr><xdr:pic><xdr:nvPicPr><xdr:cNvPr descr="Photo of Pia Pike"/></xdr:nvPicPr></xdr:pic></xdr:wsDr>',
        },
      }),
    words: 'Photo of Pia Pike',
    places: ['sheet:A descriptions [metadata]'],
  },
  {
    what: 'a form control with what was ticked',
    file: () =>
      linked({
        vmlDrawing: {
          name: 'xl/drawings/vmlDrawing1.vml',
          data: '<xml><v:shape><v:textbox><div><font>Lives alone</font></div></v:textbox><x:ClientData ObjectType="Checkbox"><x:Checked>1</x:Checked></x:ClientData></v:shape></xml>',
        },
      }),
    words: 'Lives alone (checked)',
    places: ['sheet:A controls [form-field]'],
  },
  {
    what: 'a chart’s title',
    file: () =>
      linked({ drawing: { name: 'xl/drawings/drawing1.xml', data: '<xdr:wsDr/>' } }, [
        relationships('xl/drawings/drawing1.xml', [{ kind: 'chart', target: '../charts/chart1.xml' }]),
        { name: 'xl/charts/chart1.xml', data: chart },
      ]),
    words: 'Debts by tenant',
    places: ['sheet:A chart'],
  },
  {
    what: 'the copy of its data that a chart keeps, names beside their numbers',
    file: () => book({}, [{ name: 'xl/charts/chart1.xml', data: chart }]),
    words: 'Cached Cara | 1234.5',
    places: ['part:charts/chart1.xml data'],
  },
  {
    what: 'a list of allowed values, and the prompt beside it',
    file: () =>
      book({
        after:
          '<dataValidations><dataValidation type="list" sqref="C2:C9" prompt="Ask Ms Bee"><formula1>"Ada Bee,Cy Dee"</formula1></dataValidation></dataValidations>',
      }),
    words: 'C2:C9: Ask Ms Bee\nC2:C9: Ada Bee,Cy Dee',
    places: ['sheet:A lists [metadata]'],
  },
  {
    what: 'what-if scenarios',
    file: () =>
      book({
        after:
          '<scenarios><scenario name="If evicted" user="Una User" comment="for Mrs Lee"><inputCells r="B2" val="900"/></scenario></scenarios>',
      }),
    words: 'If evicted: Una User: for Mrs Lee\nB2: 900',
    places: ['sheet:A scenarios [metadata]'],
  },
  {
    what: 'an address that only a formula says',
    file: () => withCell('<c r="A1" t="str"><f>HYPERLINK("mailto:her@example.org","Her")</f><v>Her</v></c>'),
    words: 'mailto:her@example.org',
    places: ['sheet:A links [metadata]'],
  },
  {
    what: 'the words of a formula that no program has worked out yet',
    file: () => withCell('<c r="A1"><f>"Uncached "&amp;"Una"</f></c>'),
    words: 'Uncached ',
    places: ['sheet:A rows:1-1'],
  },
  {
    what: 'printed header and footer',
    file: () => book({ after: '<headerFooter><oddFooter>&amp;LPrinted by Fred</oddFooter></headerFooter>' }),
    words: 'Printed by Fred',
    places: ['sheet:A header [header]'],
  },
  {
    what: 'where links lead',
    file: () =>
      book({}, [
        relationships('xl/worksheets/sheet1.xml', [
          { kind: 'hyperlink', target: 'mailto:jane@example.org', isExternal: true },
        ]),
      ]),
    words: 'mailto:jane@example.org',
    places: ['sheet:A links [metadata]'],
  },
  {
    what: 'the copy of another workbook’s cells that links keep, its file and its sheets',
    file: () =>
      book({}, [
        {
          name: 'xl/externalLinks/externalLink1.xml',
          data: '<externalLink><externalBook><sheetNames><sheetName val="Fostering"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1" t="str"><v>Linked Lola</v></cell><cell r="B1"><v>4</v></cell></row><row r="2"><cell r="A2" t="str"><v>Linked Lex</v></cell><cell r="B2"><v>5</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>',
        },
      ]),
    words: 'Linked Lola | 4',
    places: ['part:externalLink1.xml sheet:Fostering [metadata]'],
  },
  {
    what: 'the address of a linked workbook',
    file: () =>
      book({}, [
        { name: 'xl/externalLinks/externalLink1.xml', data: '<externalLink/>' },
        relationships('xl/externalLinks/externalLink1.xml', [
          { kind: 'externalLinkPath', target: 'file:///H:/jbloggs/Case%20of%20A%20Child.xlsx', isExternal: true },
        ]),
      ]),
    words: 'jbloggs',
    places: ['part:externalLink1.xml [metadata]'],
  },
  {
    what: 'the records of a pivot table whose source is gone',
    file: () =>
      book({}, [
        {
          name: 'xl/pivotCache/pivotCacheDefinition1.xml',
          data: '<pivotCacheDefinition><cacheFields><cacheField name="Name"><sharedItems><s v="Pivot Pat"/></sharedItems></cacheField><cacheField name="Debt"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>',
        },
        relationships('xl/pivotCache/pivotCacheDefinition1.xml', [
          { kind: 'pivotCacheRecords', target: 'pivotCacheRecords1.xml' },
        ]),
        {
          name: 'xl/pivotCache/pivotCacheRecords1.xml',
          data: '<pivotCacheRecords><r><x v="0"/><n v="77"/></r></pivotCacheRecords>',
        },
      ]),
    words: 'Pivot Pat | 77',
    places: ['part:pivotCacheDefinition1.xml [hidden]'],
  },
  {
    what: 'connections to databases, with their accounts and passwords',
    file: () =>
      book({}, [
        {
          name: 'xl/connections.xml',
          data: '<connections><connection name="Rents"><dbPr connection="Data Source=db1;User ID=svc;Password=Pa55" command="select * from tenants"/></connection></connections>',
        },
      ]),
    words: 'User ID=svc;Password=Pa55\ncommand: select * from tenants',
    places: ['part:connections [metadata]'],
  },
  {
    what: 'cells of a shared workbook as they were before a change, and who changed them',
    file: () =>
      book({}, [
        {
          name: 'xl/revisions/revisionLog1.xml',
          data: '<revisions><rcc><oc r="A1" t="inlineStr"><is><t>Replaced Rita</t></is></oc><nc r="A1" t="inlineStr"><is><t>New</t></is></nc></rcc></revisions>',
        },
      ]),
    words: 'Replaced Rita',
    places: ['part:revisionLog1.xml [deleted]'],
  },
  {
    what: 'custom data, each value with its name',
    file: () => book({}, [{ name: 'customXml/item1.xml', data: '<form><claimant>Custom Cass</claimant></form>' }]),
    words: 'claimant: Custom Cass',
    places: ['part:data [metadata]'],
  },
  {
    what: 'the steps of Power Query',
    file: () => {
      const inner = makeZip([
        { name: 'Formulas/Section1.m', data: 'section Section1; shared Rents = Sql.Database("srv", "Query Quinn")' },
      ]);
      const head = Buffer.alloc(8);
      head.writeUInt32LE(inner.length, 4);
      const base64 = Buffer.concat([head, inner]).toString('base64');
      return book({}, [{ name: 'customXml/item1.xml', data: `<DataMashup>${base64}</DataMashup>` }]);
    },
    words: 'Query Quinn',
    places: ['!/customXml/item1.xml/queries!/Formulas/Section1.m lines:1-1'],
  },
  {
    what: 'a workbook behind an embedded object',
    file: () => book({}, [{ name: 'xl/embeddings/oleObject1.xlsx', data: book({ name: 'Inner' }) }]),
    words: 'Ali Khan',
    places: ['sheet:A', '!/xl/embeddings/oleObject1.xlsx sheet:Inner'],
  },
  {
    what: 'cells of all kinds: text of runs, text in line, results of formulas; guides to pronunciation are no words of their own',
    file: () =>
      withCell(
        '<c r="A1" t="inlineStr"><is><r><t>Rich </t></r><r><t>Rita</t></r><rPh sb="0" eb="1"><t>ritta</t></rPh></is></c><c r="B1" t="str"><f>A1</f><v>of a formula</v></c><c r="C1" t="d"><v>1970-02-01</v></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#N/A</v></c>',
      ),
    words: 'Rich Rita | of a formula | 1970-02-01 | TRUE',
    places: ['sheet:A'],
  },
  {
    what: 'who else stands in a workbook: its names',
    file: workbookFacts,
    words: 'Smith_family: "Const Con"',
    places: ['part:names [metadata]'],
  },
  {
    what: 'who else stands in a workbook: the user who keeps it open, its folder, views',
    file: workbookFacts,
    words: 'Kay Keeper\nH:\\jbloggs\\\nVi Viewer - Personal View',
    places: ['part:workbook [metadata]'],
  },
];

function withCell(cells: string): Buffer {
  return makeZip([
    { name: '[Content_Types].xml', data: '<Types/>' },
    {
      name: 'xl/workbook.xml',
      data: '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
    },
    relationships('xl/workbook.xml', [{ kind: 'worksheet', target: 'worksheets/sheet1.xml' }]),
    {
      name: 'xl/worksheets/sheet1.xml',
      data: `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`,
    },
  ]);
}

function workbookFacts(): Buffer {
  const data =
    '<workbook xmlns:r="r"><fileSharing userName="Kay Keeper"/><absPath url="H:\\jbloggs\\"/><sheets/>' +
    '<definedNames><definedName name="Smith_family">"Const Con"</definedName><definedName name="_xlnm.Print_Area">A!$A$1</definedName></definedNames>' +
    '<customWorkbookViews><customWorkbookView name="Vi Viewer - Personal View"/></customWorkbookViews></workbook>';
  return makeZip([
    { name: '[Content_Types].xml', data: '<Types/>' },
    { name: 'xl/workbook.xml', data },
  ]);
}
