/** The content types of a Word document as `makeDocx` lays it out. */
export const docxTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

function paragraphStyle(id: string, name: string, paragraph: string, run: string): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
}

const edge = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>`;
const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(edge).join('');

/** The styles: Arial 11, as council templates prescribe. */
export const docxStyles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="Arial"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>${[
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="140" w:line="264" w:lineRule="auto"/></w:pPr></w:style>',
  paragraphStyle('Title', 'Title', '<w:spacing w:after="240"/>', '<w:b/><w:color w:val="1F3864"/><w:sz w:val="36"/>'),
  paragraphStyle(
    'Heading1',
    'heading 1',
    '<w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="0"/>',
    '<w:b/><w:color w:val="1F3864"/><w:sz w:val="26"/>',
  ),
  paragraphStyle(
    'Heading2',
    'heading 2',
    '<w:keepNext/><w:spacing w:before="160" w:after="80"/><w:outlineLvl w:val="1"/>',
    '<w:b/><w:sz w:val="22"/>',
  ),
  paragraphStyle('Address', 'Address', '<w:spacing w:after="240" w:line="252" w:lineRule="auto"/>', ''),
  paragraphStyle('ListBullet', 'List Bullet', '<w:spacing w:after="60"/><w:ind w:left="360" w:hanging="240"/>', ''),
  paragraphStyle('TableText', 'Table Text', '<w:spacing w:before="40" w:after="40"/>', '<w:sz w:val="20"/>'),
  paragraphStyle('Header', 'header', '<w:jc w:val="right"/>', '<w:color w:val="595959"/><w:sz w:val="18"/>'),
  paragraphStyle('Footer', 'footer', '<w:jc w:val="center"/>', '<w:color w:val="595959"/><w:sz w:val="16"/>'),
  `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${borders}</w:tblBorders><w:tblCellMar><w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
].join('')}</w:styles>`;
