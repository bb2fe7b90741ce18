import type { Loss } from '../support/losses.ts';
import { makePresentation, type Slide } from '../support/office/slides.ts';
import type { ZipPart } from '../support/office/zip.ts';

const show =
  (slide: Partial<Slide>, extra: readonly ZipPart[] = []): (() => Buffer) =>
  () =>
    makePresentation([{ shapes: ['Title'], ...slide }], [0], extra);

/** What a reader of .pptx could lose. */
export const pptxLosses: readonly Loss[] = [
  { what: 'speaker notes', file: show({ notes: 'Noted Nia' }), words: 'Noted Nia', places: ['slide:1 notes [note]'] },
  {
    what: 'a hidden slide',
    file: show({ shapes: ['Slid Sid'], hidden: true }),
    words: 'Slid Sid',
    places: ['slide:1 [hidden]'],
  },
  {
    what: 'a slide that the presentation no longer lists',
    file: () => makePresentation([{ shapes: ['Listed'] }, { shapes: ['Left Lea'] }], [0]),
    words: 'Left Lea',
    places: ['slide:2 [hidden]'],
  },
  {
    what: 'a comment, with its author',
    file: show({ comment: { author: '7', text: 'Check her name' } }),
    words: 'Mark Jones: Check her name',
    places: ['slide:1 comments [comment]'],
  },
  {
    what: 'a table',
    file: show({
      table: [
        ['Name', 'Ref'],
        ['Jane', '9'],
      ],
    }),
    words: 'Jane | 9',
    places: ['slide:1/table:1'],
  },
  {
    what: 'words that stand on every slide, once; prompts of masters not at all',
    file: show({}, [
      {
        name: 'ppt/slideMasters/slideMaster1.xml',
        data: '<p:sldMaster><p:sp><p:txBody><a:p><a:r><a:t>Council of Town</a:t></a:r></a:p></p:txBody></p:sp><p:sp><p:nvPr><p:ph type="title"/></p:nvPr><p:txBody><a:p><a:r><a:t>Click to edit</a:t></a:r></a:p></p:txBody></p:sp></p:sldMaster>',
      },
    ]),
    words: 'C',
    places: ['part:master'],
  },
  {
    what: 'the copy of its data that a chart keeps, also where no slide leads to it',
    file: show({}, [
      {
        name: 'ppt/charts/chart1.xml',
        data: '<c:chartSpace><c:ser><c:tx><c:v>Owed</c:v></c:tx><c:cat><c:pt idx="0"><c:v>Cara</c:v></c:pt></c:cat><c:val><c:pt idx="0"><c:v>12</c:v></c:pt></c:val></c:ser></c:chartSpace>',
      },
    ]),
    words: 'Cara | 12',
    places: ['part:charts/chart1.xml data [hidden]'],
  },
  {
    what: 'the words of a diagram, also where no slide leads to it',
    file: show({}, [
      {
        name: 'ppt/diagrams/data1.xml',
        data: '<dgm:dataModel><dgm:pt><a:p><a:r><a:t>Family of Sven</a:t></a:r></a:p></dgm:pt></dgm:dataModel>',
      },
    ]),
    words: 'Family of Sven',
    places: ['part:diagrams/data1.xml [hidden]'],
  },
  {
    what: 'custom data',
    file: show({}, [{ name: 'customXml/item1.xml', data: '<f><claimant>Custom Cass</claimant></f>' }]),
    words: 'claimant: Custom Cass',
    places: ['part:data [metadata]'],
  },
];
