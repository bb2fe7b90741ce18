import { writeOle } from '../../src/review/extract/old-office/ole-write.ts';
import { type Loss, relationships } from '../support/losses.ts';
import { makeMail } from '../support/office/mail.ts';
import { makeWord, paragraph, type WordContent } from '../support/office/word.ts';
import type { ZipPart } from '../support/office/zip.ts';

const run = (inside: string): string => `<w:p><w:r>${inside}</w:r></w:p>`;
const body =
  (inside: string, members: readonly ZipPart[] = []): (() => Buffer) =>
  () =>
    makeWord({ body: `${paragraph('Dear sir')}${inside}`, members });
const settings =
  (inside: string): (() => Buffer) =>
  () =>
    makeWord({
      body: paragraph('Dear sir'),
      members: [{ name: 'word/settings.xml', data: `<w:settings>${inside}</w:settings>` }],
    });
const beside =
  (name: keyof WordContent, inside: string): (() => Buffer) =>
  () =>
    makeWord({ body: paragraph('Dear sir'), [name]: inside });
const mark = (kind: string, inside = ''): string =>
  `<w:r><w:fldChar w:fldCharType="${kind}">${inside}</w:fldChar></w:r>`;
const code = (words: string): string => `<w:r><w:instrText>${words}</w:instrText></w:r>`;

/** What a reader of .docx could lose. */
export const docxLosses: readonly Loss[] = [
  {
    what: 'a header',
    file: beside('header', paragraph('Headed Hal')),
    words: 'Headed Hal',
    places: ['part:header [header]'],
  },
  {
    what: 'a footer',
    file: beside('footer', paragraph('Footed Fay')),
    words: 'Footed Fay',
    places: ['part:footer [footer]'],
  },
  {
    what: 'a footnote',
    file: beside('footnotes', `<w:footnote>${paragraph('Noted Ned')}</w:footnote>`),
    words: 'Noted Ned',
    places: ['part:footnotes [note]'],
  },
  {
    what: 'an endnote',
    file: body('', [
      { name: 'word/endnotes.xml', data: `<w:endnotes><w:endnote>${paragraph('Ended Ed')}</w:endnote></w:endnotes>` },
    ]),
    words: 'Ended Ed',
    places: ['part:endnotes [note]'],
  },
  {
    what: 'a comment, with its author',
    file: beside('comments', `<w:comment w:author="Mark Jones">${paragraph('Check her address')}</w:comment>`),
    words: 'Mark Jones: Check her address',
    places: ['part:comments [comment]'],
  },
  {
    what: 'the address that the author of a comment signed in under',
    file: body('', [
      {
        name: 'word/people.xml',
        data: '<w15:people><w15:person w15:author="Mark Jones"><w15:presenceInfo w15:userId="S::mark@example.org::1"/></w15:person></w15:people>',
      },
    ]),
    words: 'Mark Jones <mark@example.org>',
    places: ['part:authors [metadata]'],
  },
  {
    what: 'a text box',
    file: body(run(`<w:pict><w:txbxContent>${paragraph('Boxed Bo')}</w:txbxContent></w:pict>`)),
    words: 'Boxed Bo',
    places: ['part:body'],
  },
  {
    what: 'a tracked deletion',
    file: body('<w:p><w:del w:author="Ed"><w:r><w:delText>Taken Tara</w:delText></w:r></w:del></w:p>'),
    words: 'Taken Tara',
    places: ['part:body:deleted [deleted]'],
  },
  {
    what: 'a tracked insertion',
    file: body('<w:p><w:ins w:author="Ed"><w:r><w:t>Put Pia</w:t></w:r></w:ins></w:p>'),
    words: 'Put Pia',
    places: ['part:body'],
  },
  {
    what: 'where moved words stood before',
    file: body('<w:p><w:moveFrom><w:r><w:t>Moved Mo</w:t></w:r></w:moveFrom></w:p>'),
    words: 'Moved Mo',
    places: ['part:body:deleted [deleted]'],
  },
  {
    what: 'who made changes',
    file: body('<w:p><w:ins w:author="Ed Itor"><w:r><w:t>x</w:t></w:r></w:ins></w:p>'),
    words: 'Ed Itor',
    places: ['part:authors [metadata]'],
  },
  {
    what: 'hidden words, which print nowhere',
    file: body('<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden Hana</w:t></w:r><w:r><w:t>seen</w:t></w:r></w:p>'),
    words: 'Hidden Hana',
    places: ['part:body:hidden [hidden]'],
  },
  {
    what: 'words hidden by their style',
    file: body('<w:p><w:r><w:rPr><w:rStyle w:val="Secret"/></w:rPr><w:t>Styled Stu</w:t></w:r></w:p>', [
      {
        name: 'word/styles.xml',
        data: '<w:styles><w:style w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>',
      },
    ]),
    words: 'Styled Stu',
    places: ['part:body:hidden [hidden]'],
  },
  {
    what: 'words whose paragraph mark alone is hidden, which are seen',
    file: body('<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>Seen Sal</w:t></w:r></w:p>'),
    words: 'Seen Sal',
    places: ['part:body'],
  },
  {
    what: 'a merge field whose code is cut into runs',
    file: body(
      `<w:p>${mark('begin')}${code('MERGEFIELD ')}${code('NI_Number')}${mark('separate')}<w:r><w:t>«NI»</w:t></w:r>${mark('end')}</w:p>`,
    ),
    words: 'MERGEFIELD NI_Number',
    places: ['part:body:fields [metadata]'],
  },
  {
    what: 'both answers of a condition',
    file: body(
      `<w:p>${mark('begin')}${code('IF x = 1 "Mr Yes" "Mrs No"')}${mark('separate')}<w:r><w:t>Mr Yes</w:t></w:r>${mark('end')}</w:p>`,
    ),
    words: 'Mrs No',
    places: ['part:body:fields [metadata]'],
  },
  {
    what: 'where a mail merge takes its people from',
    file: settings(
      '<w:mailMerge><w:connectString w:val="Data Source=H:\\tenants.xlsx"/><w:query w:val="SELECT * FROM evict"/></w:mailMerge>',
    ),
    words: 'DATABASE Data Source=H:\\tenants.xlsx\nDATABASE SELECT * FROM evict',
    places: ['part:settings:fields [metadata]'],
  },
  {
    what: 'the file that a mail merge takes its people from',
    file: body('', [
      { name: 'word/settings.xml', data: '<w:settings/>' },
      relationships('word/settings.xml', [
        { kind: 'mailMergeSource', target: 'file:///H:/List%20of%20foster%20carers.xlsx', isExternal: true },
      ]),
    ]),
    words: 'foster%20carers',
    places: ['part:links [metadata]'],
  },
  {
    what: 'variables that macros keep',
    file: settings('<w:docVars><w:docVar w:name="ClientNI" w:val="QQ 12 34 56 C"/></w:docVars>'),
    words: 'ClientNI | QQ 12 34 56 C',
    places: ['part:variables [metadata]'],
  },
  {
    what: 'a ticked box of an old form',
    file: body(
      `<w:p>${mark('begin', '<w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData>')}${code('FORMCHECKBOX')}${mark('end')}<w:r><w:t> Disabled</w:t></w:r></w:p>`,
    ),
    words: '☒ Disabled',
    places: ['part:body'],
  },
  {
    what: 'a box of an old form left empty',
    file: body(
      `<w:p>${mark('begin', '<w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData>')}${mark('end')}<w:r><w:t> Disabled</w:t></w:r></w:p>`,
    ),
    words: '☐ Disabled',
    places: ['part:body'],
  },
  {
    what: 'what was chosen from a list of an old form',
    file: body(
      `<w:p><w:r><w:t>Religion: </w:t></w:r>${mark('begin', '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="None"/><w:listEntry w:val="Quaker"/></w:ddList></w:ffData>')}${mark('end')}</w:p>`,
    ),
    words: 'Religion: Quaker',
    places: ['part:body'],
  },
  {
    what: 'a tick of a symbol font',
    file: body('<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:t> Consent</w:t></w:r></w:p>'),
    words: '✓ Consent',
    places: ['part:body'],
  },
  {
    what: 'the answer of a content control, with its name',
    file: body(
      '<w:sdt><w:sdtPr><w:alias w:val="Date of birth"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>1 May 1970</w:t></w:r></w:p></w:sdtContent></w:sdt>',
    ),
    words: 'Date of birth | 1 May 1970',
    places: ['part:body:controls [form-field]'],
  },
  {
    what: 'the choices that a content control offers',
    file: body(
      '<w:sdt><w:sdtPr><w:alias w:val="Officer"/><w:dropDownList><w:listItem w:displayText="Ada Bee" w:value="1"/></w:dropDownList></w:sdtPr><w:sdtContent/></w:sdt>',
    ),
    words: 'Officer: Ada Bee',
    places: ['part:body:fields [metadata]'],
  },
  {
    what: 'what stands before each number of a list',
    file: body('', [
      {
        name: 'word/numbering.xml',
        data: '<w:numbering><w:abstractNum><w:lvl><w:lvlText w:val="Tenant %1:"/></w:lvl></w:abstractNum></w:numbering>',
      },
    ]),
    words: 'Tenant %1:',
    places: ['part:numbering [metadata]'],
  },
  {
    what: 'the description of a picture',
    file: body(run('<w:drawing><wp:docPr id="1" name="Picture 1" descr="Jane Smith at the door"/></w:drawing>')),
    words: 'Jane Smith at the door',
    places: ['part:body:descriptions [metadata]'],
  },
  {
    what: 'the file name that a picture was put in under',
    file: body(run('<w:drawing><pic:cNvPr id="1" name="passport J Smith.jpg"/></w:drawing>')),
    words: 'passport J Smith.jpg',
    places: ['part:body:descriptions [metadata]'],
  },
  {
    what: 'the words of a watermark',
    file: beside('header', run('<w:pict><v:shape><v:textpath string="FAO Wanda"/></v:shape></w:pict>')),
    words: 'FAO Wanda',
    places: ['part:header [header]'],
  },
  {
    what: 'the words of a diagram',
    file: body('', [
      {
        name: 'word/diagrams/data1.xml',
        data: '<dgm:dataModel><a:p><a:r><a:t>Family of Sven</a:t></a:r></a:p></dgm:dataModel>',
      },
    ]),
    words: 'Family of Sven',
    places: ['part:drawing'],
  },
  {
    what: 'the copy of its data that a chart keeps',
    file: body('', [
      {
        name: 'word/charts/chart1.xml',
        data: '<c:chartSpace><c:ser><c:tx><c:v>Owed</c:v></c:tx><c:cat><c:pt idx="0"><c:v>Cara</c:v></c:pt></c:cat><c:val><c:pt idx="0"><c:v>12</c:v></c:pt></c:val></c:ser></c:chartSpace>',
      },
    ]),
    words: 'Cara | 12',
    places: ['part:chart1 data'],
  },
  {
    what: 'a workbook behind a chart or an object',
    file: body('', [{ name: 'word/embeddings/Sheet1.docx', data: makeWord({ body: paragraph('Embedded Em') }) }]),
    words: 'Embedded Em',
    places: ['!/word/embeddings/Sheet1.docx part:body'],
  },
  {
    what: 'a document put in whole, under any name',
    file: body('<w:altChunk r:id="rId1"/>', [
      relationships('word/document.xml', [{ kind: 'aFChunk', target: 'chunk.eml' }]),
      {
        name: 'word/chunk.eml',
        data: makeMail({ From: 'a@example.org', Subject: 'x', To: 'b@example.org' }, 'Chunked Chas'),
      },
    ]),
    words: 'Chunked Chas',
    places: ['!/word/chunk.eml part:body'],
  },
  {
    what: 'the data behind a form, each value with its name',
    file: body('', [{ name: 'customXml/item1.xml', data: '<f xmlns="u"><claimant id="7">Data Dot</claimant></f>' }]),
    words: 'claimant id: 7\nclaimant: Data Dot',
    places: ['part:data [metadata]'],
  },
  {
    what: 'the sources of a bibliography',
    file: body('', [
      { name: 'customXml/item1.xml', data: '<b:Sources><b:Source><b:Last>Biblio</b:Last></b:Source></b:Sources>' },
    ]),
    words: 'Last: Biblio',
    places: ['part:data [metadata]'],
  },
  {
    what: 'building blocks',
    file: body('', [
      {
        name: 'word/glossary/document.xml',
        data: `<w:glossaryDocument>${paragraph('Glossed Glo')}</w:glossaryDocument>`,
      },
    ]),
    words: 'Glossed Glo',
    places: ['part:glossary [hidden]'],
  },
  {
    what: 'the caption of an active control',
    file: body('', [
      {
        name: 'word/activeX/activeX1.xml',
        data: '<ax:ocx><ax:ocxPr ax:name="Caption" ax:value="Active Ann"/></ax:ocx>',
      },
    ]),
    words: 'Caption: Active Ann',
    places: ['part:controls [form-field]'],
  },
  {
    what: 'who wrote the document',
    file: () => makeWord({ body: paragraph('x'), author: 'Ann Author' }),
    words: 'creator | Ann Author',
    places: ['part:properties [metadata]'],
  },
  {
    what: 'properties of a council’s own',
    file: body('', [
      {
        name: 'docProps/custom.xml',
        data: '<Properties><property name="Case worker"><vt:lpwstr>Cass Worker</vt:lpwstr></property></Properties>',
      },
    ]),
    words: 'Case worker | Cass Worker',
    places: ['part:properties [metadata]'],
  },
  {
    what: 'the words of macros, where passwords are written down',
    file: body('', [{ name: 'word/vbaProject.bin', data: writeOle([{ path: 'VBA/Module1', data: packedMacro() }]) }]),
    words: 'Pa55word',
    places: ['!/word/vbaProject.bin part:module:Module1 [hidden]'],
  },
];

/** A module's text as one chunk of letters without references. */
function packedMacro(): Buffer {
  const text = 'Attribute VB_Name = "Module1"\r\nSub Login()\r\n Connect "svc", "Pa55word"\r\nEnd Sub\r\n';
  const groups: Buffer[] = [];
  for (let at = 0; at < text.length; at += 8) groups.push(Buffer.from([0]), Buffer.from(text.slice(at, at + 8)));
  const data = Buffer.concat(groups);
  const head = Buffer.alloc(3);
  head.writeUInt8(1, 0);
  head.writeUInt16LE(0xb000 + data.length - 1, 1);
  return Buffer.concat([Buffer.alloc(64, 7), head, data]);
}
