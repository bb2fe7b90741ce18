import { expect, test } from 'vitest';
import { document, family, tablesOf, wordsOf } from '../../../../test/support/office/family.ts';
import { makeWord, paragraph, wordTable } from '../../../../test/support/office/word.ts';

const run = (inside: string): string => `<w:p><w:r>${inside}</w:r></w:p>`;

test('nothing that a page shows is lost: header, footer, notes, comments, text boxes, fields, deletions', async () => {
  const box = '<w:pict><w:txbxContent><w:p><w:r><w:t>Words in a box</w:t></w:r></w:p></w:txbxContent></w:pict>';
  const { units, outcome } = await document(
    makeWord({
      body:
        `<w:p><w:r>${box}</w:r><w:r><w:t>Dear </w:t></w:r><w:r><w:t>Jane</w:t><w:tab/><w:t>Smith</w:t><w:br/><w:t>second line</w:t></w:r></w:p>` +
        '<w:p><w:ins w:author="An Editor"><w:r><w:t>put in</w:t></w:r></w:ins><w:del w:author="An Editor"><w:r><w:delText>taken out</w:delText></w:r></w:del></w:p>' +
        run('<w:instrText>MERGEFIELD NI_Number</w:instrText>') +
        run('<w:instrText>PAGE</w:instrText>'),
      header: paragraph('Housing Services'),
      footer: paragraph('Town Hall'),
      footnotes: `<w:footnote>${paragraph('A note below')}</w:footnote>`,
      comments: `<w:comment w:author="Mark Jones">${paragraph('Check her address')}</w:comment>`,
      author: 'Ann Author',
    }),
  );
  expect(outcome).toBe('read');
  const found = units.map((unit) => [unit.locator, unit.flags.join(), wordsOf([unit])]);
  expect(found).toEqual([
    ['part:header', 'header', 'Housing Services'],
    ['part:body', '', 'Words in a box\n\nDear Jane\tSmith\nsecond line\n\nput in'],
    ['part:body:deleted', 'deleted', 'taken out'],
    ['part:body:fields', 'metadata', 'MERGEFIELD NI_Number'],
    ['part:footer', 'footer', 'Town Hall'],
    ['part:footnotes', 'note', 'A note below'],
    ['part:comments', 'comment', 'Mark Jones: Check her address'],
    ['part:authors', 'metadata', 'An Editor'],
    ['part:properties', 'metadata', 'creator | Ann Author'],
  ]);
});

test('blocks written with line breaks, and blocks of another alignment, are set apart', async () => {
  const right = (text: string): string =>
    `<w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const block = '<w:p><w:r><w:t>Mrs Smith</w:t><w:br/><w:t>1 High Street</w:t></w:r></w:p>';
  const { units } = await document(
    makeWord({
      body:
        right('Town Hall') +
        right('1 May') +
        paragraph('Mr Khan') +
        paragraph('2 Low Road') +
        block +
        paragraph('Dear Mrs Smith'),
    }),
  );
  expect(wordsOf(units)).toBe('Town Hall\n1 May\n\nMr Khan\n2 Low Road\n\nMrs Smith\n1 High Street\n\nDear Mrs Smith');
});

test('the fallback of a drawing does not say its words twice', async () => {
  const words = '<w:r><w:t>once</w:t></w:r>';
  const { units } = await document(
    makeWord({
      body: `<w:p><mc:AlternateContent><mc:Choice>${words}</mc:Choice><mc:Fallback>${words}</mc:Fallback></mc:AlternateContent></w:p>`,
    }),
  );
  expect(wordsOf(units)).toBe('once');
});

test('tables stand between the text around them, with their headings', async () => {
  const rows = [
    ['Name', 'Date of birth'],
    ['Jane Smith', '01/02/1970'],
    ['Ali Khan', '03/04/1980'],
  ];
  const { units } = await document(makeWord({ body: paragraph('before') + wordTable(rows) + paragraph('after') }));
  expect(units.map(({ locator }) => locator)).toEqual(['part:body', 'table:1', 'part:body piece:2']);
  expect(tablesOf(units)).toMatchObject([{ rows, headerRows: 1 }]);
});

test('a form of labels and values has no heading row; a letterhead in a table is text', async () => {
  const form = wordTable([
    ['Name', 'Jane Smith'],
    ['Date of birth', '01/02/1970'],
    ['NI number', 'AB123456C'],
  ]);
  expect(tablesOf((await document(makeWord({ body: form }))).units)).toMatchObject([{ headerRows: 0 }]);
  const side = (lines: readonly string[]): string => `<w:tc>${lines.map(paragraph).join('')}</w:tc>`;
  const head = `<w:tbl><w:tr>${side(['Mrs J Smith', '1 High Street', 'London', 'W8 1AA'])}${side(['Our ref: A', 'Date: B'])}</w:tr></w:tbl>`;
  const { units } = await document(makeWord({ body: head }));
  expect(units).toMatchObject([
    { kind: 'text', text: 'Mrs J Smith\n1 High Street\nLondon\nW8 1AA\n\nOur ref: A\nDate: B' },
  ]);
});

test('embedded files are members, small pictures are left, large ones await recognition as members', async () => {
  const png = (side: number): Buffer => {
    const header = Buffer.alloc(40);
    Buffer.from('89504e470d0a1a0a', 'hex').copy(header);
    header.writeUInt32BE(side, 16);
    header.writeUInt32BE(side, 20);
    return header;
  };
  const members = [
    { name: 'word/embeddings/Sheet1.docx', data: makeWord({ body: paragraph('inside') }) },
    { name: 'word/media/logo.png', data: png(90) },
    { name: 'word/media/scan.png', data: png(2000) },
  ];
  const { documents } = await family(makeWord({ body: paragraph('outside'), members }));
  expect(documents.map(({ member, outcome }) => [member, outcome])).toEqual([
    ['', 'read'],
    ['!/word/embeddings/Sheet1.docx', 'read'],
    ['!/word/media/scan.png', 'needs-ocr'],
  ]);
  expect(documents[0]?.coverage).toContainEqual({ of: 'pictures', expected: 1, read: 1 });
});

test('a document of pictures alone needs recognition; one of nothing is empty', async () => {
  const members = [{ name: 'word/media/scan.png', data: Buffer.from('89504e470d0a1a0a', 'hex') }];
  expect(await document(makeWord({ body: '', members, author: 'A' }))).toMatchObject({ outcome: 'needs-ocr' });
  expect(await document(makeWord({ body: '' }))).toMatchObject({ outcome: 'empty' });
});

test('elements nested without end are partial with what was read, at once', async () => {
  const deep = paragraph('first words') + '<w:x>'.repeat(300_000);
  expect(await document(makeWord({ body: deep }))).toMatchObject({
    outcome: 'partial',
    problem: { code: 'limit-reached' },
  });
});

test('a part that expands without end is refused', async () => {
  const bomb = makeWord({ body: paragraph('first words') + paragraph('a'.repeat(40_000_000)) });
  expect(await document(bomb)).toMatchObject({ outcome: 'refused', problem: { code: 'hostile' } });
});

test('entities are neither fetched nor expanded', async () => {
  const body = `${paragraph('safe')}<w:p><w:r><w:t>&boom; &lt;</w:t></w:r></w:p>`;
  expect(wordsOf((await document(makeWord({ body }))).units)).toBe('safe\n&boom; <');
});

test('a document cut short gives what is left of it, and says so', async () => {
  const file = makeWord({ body: paragraph('first words'), footer: paragraph('Town Hall') });
  const read = await document(file.subarray(0, file.indexOf('word/footer1.xml') + 10));
  expect(read).toMatchObject({ outcome: 'partial', problem: { code: 'member-damaged' } });
  expect(wordsOf(read.units)).toBe('first words');
});
