import type { Loss } from '../support/losses.ts';

const page =
  (body: string, head = ''): (() => Buffer) =>
  () =>
    Buffer.from(`<!doctype html><html><head>${head}</head><body><p>Dear all</p>${body}</body></html>`);

/** What a reader of .html could lose. */
export const htmlLosses: readonly Loss[] = [
  { what: 'the title', file: page('', '<title>Case of Tia</title>'), words: 'Case of Tia', places: ['part:body'] },
  {
    what: 'words that the page does not show',
    file: page('<div style="display: none">Hidden <b>Hana</b></div><p>seen</p>'),
    words: 'Hidden Hana',
    places: ['part:body:hidden [hidden]'],
  },
  {
    what: 'words hidden by an attribute',
    file: page('<p hidden>Hidden Hana</p>'),
    words: 'Hidden Hana',
    places: ['part:body:hidden [hidden]'],
  },
  {
    what: 'words after hidden ones',
    file: page('<p hidden>x<br><img src="a"></p><p>Seen Sal</p>'),
    words: 'Seen Sal',
    places: ['part:body'],
  },
  {
    what: 'words for readers without scripts',
    file: page('<noscript>Nora Script</noscript>'),
    words: 'Nora Script',
    places: ['part:body:hidden [hidden]'],
  },
  {
    what: 'a comment',
    file: page('<!-- Con Comment was here -->'),
    words: 'Con Comment',
    places: ['part:body:comments [hidden]'],
  },
  {
    what: 'records kept in a script',
    file: page('', '<script type="application/json">{"people":[{"name":"Json Jo","tel":"07700900123"}]}</script>'),
    words: 'name: Json Jo\ntel: 07700900123',
    places: ['part:body:data [hidden]'],
  },
  {
    what: 'records that a script begins with',
    file: page('<script>window.STATE = {"ni": "QQ123456C"};</script>'),
    words: 'ni: QQ123456C',
    places: ['part:body:data [hidden]'],
  },
  {
    what: 'a hidden field',
    file: page('<input type="hidden" name="case" value="HB12345">'),
    words: 'case | HB12345',
    places: ['part:body:fields [form-field,hidden]'],
  },
  {
    what: 'an answer typed in',
    file: page('<input name="n" value="Typed Ty">'),
    words: 'Typed Ty',
    places: ['part:body'],
  },
  { what: 'a long answer', file: page('<textarea>Area Ann</textarea>'), words: 'Area Ann', places: ['part:body'] },
  {
    what: 'a ticked box',
    file: page('<input type="checkbox" checked> Disabled'),
    words: '☒ Disabled',
    places: ['part:body'],
  },
  { what: 'a box left empty', file: page('<input type="radio"> Deaf'), words: '☐ Deaf', places: ['part:body'] },
  {
    what: 'the choice made of a list',
    file: page('<select><option>None</option><option selected>Quaker</option></select>'),
    words: '☒ Quaker',
    places: ['part:body'],
  },
  {
    what: 'the description of a picture',
    file: page('<img alt="Jane at the door">'),
    words: 'Jane at the door',
    places: ['part:body'],
  },
  {
    what: 'a tip',
    file: page('<span title="Tip for Tom">x</span>'),
    words: 'Tip for Tom',
    places: ['part:body:tips [metadata]'],
  },
  {
    what: 'data on an element',
    file: page('<li data-mail="d@example.org">x</li>'),
    words: 'd@example.org',
    places: ['part:body:tips [metadata]'],
  },
  {
    what: 'whom a link writes to',
    file: page('<a href="mailto:m@example.org">write</a>'),
    words: 'm@example.org',
    places: ['part:body'],
  },
  {
    what: 'what a link asks for',
    file: page('<a href="https://x.example/find?surname=Querrie">x</a>'),
    words: 'surname=Querrie',
    places: ['part:body:links [metadata]'],
  },
  {
    what: 'who wrote the page',
    file: page('', '<meta name="author" content="Meg Meta">'),
    words: 'author | Meg Meta',
    places: ['part:properties [metadata]'],
  },
  {
    what: 'words within a drawing',
    file: page('<svg><text>Svg Sven</text></svg>'),
    words: 'Svg Sven',
    places: ['part:body'],
  },
  {
    what: 'a file written into the page',
    file: page(`<a href="data:text/plain;base64,${Buffer.from('Inline Ina\n'.repeat(200)).toString('base64')}">x</a>`),
    words: 'Inline Ina',
    places: ['!/file-1.txt lines:1-200'],
  },
];
