import type { UnitFlag } from '#core/document';
import { DocumentText } from '../document-text.ts';
import type { Extraction, Extractor, Source } from '../extractor.ts';
import { ChartPart } from './chart-part.ts';
import { addActiveControls, addCustomData } from './custom-data.ts';
import { OfficePackage, type Relationship } from './office-package.ts';
import { CommentAuthors, SlideComments, SlidePart } from './slide-part.ts';

/** PowerPoint presentations (.pptx and its kin): slides in the order shown, tables, notes, comments, charts, hidden slides; embedded files as members. */
export const presentation: Extractor = {
  mediaTypes: ['application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  extract: readPresentation,
};

type Slide = { readonly part: string; readonly isListed: boolean };
type Reading = {
  readonly file: OfficePackage;
  readonly into: DocumentText;
  readonly authors: ReadonlyMap<string, string>;
  readonly targets: Set<string>;
  /** Parts read, in lower case. */
  readonly done: Set<string>;
  readonly most: number;
};

async function readPresentation(source: Source): Promise<Extraction> {
  const file = new OfficePackage(source);
  const into = new DocumentText(source.budget);
  const authors = new CommentAuthors();
  for (const name of file.names((part) => /^ppt\/(?:commentauthors|authors)\d*\.xml$/u.test(part)))
    await file.stream(name, authors);
  const slides = await slidesOf(file);
  const targets = new Set<string>();
  const reading: Reading = {
    file,
    into,
    authors: authors.names,
    targets,
    done: new Set(),
    most: source.budget.limits.documentText,
  };
  let read = 0;
  for (const [index, slide] of slides.entries()) if (await readSlide(reading, slide, index + 1)) read += 1;
  await addLoose(reading);
  await addMasters(reading);
  into.addText('part:links', [...targets].join('\n'), ['metadata']);
  await addActiveControls(file, into);
  await addCustomData(file, source, into);
  await file.addProperties(into);
  await file.members();
  const extraction = file.result(into);
  return { ...extraction, coverage: [{ of: 'slides', expected: slides.length, read }, ...extraction.coverage] };
}

/** Slides in the order of the presentation; parts that its list does not name come last, as hidden. */
async function slidesOf(file: OfficePackage): Promise<Slide[]> {
  const main = file.names((name) => /^ppt\/presentation\d*\.xml$/u.test(name))[0] ?? 'ppt/presentation.xml';
  const ids: string[] = [];
  await file.stream(main, {
    open: (name, attributes) => {
      if (name === 'sldId') ids.push(Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '');
    },
    close: () => undefined,
    text: () => undefined,
  });
  const links = await file.relationships(main);
  const slides: Slide[] = [];
  const known = new Set<string>();
  for (const id of ids) {
    const part = links.get(id)?.target;
    // A slide listed again holds the same words: it stands where it came first, and 20,000 such entries cost no more than one.
    if (part !== undefined && known.has(part.toLowerCase())) continue;
    // A slide that the list names and the file lacks is one not read: the stream counts it.
    slides.push({ part: part ?? `ppt/slides/${id}`, isListed: true });
    known.add((part ?? '').toLowerCase());
  }
  for (const part of file.names((name) => /^ppt\/slides\/[^/]+\.xml$/u.test(name)))
    if (!known.has(part.toLowerCase())) slides.push({ part, isListed: ids.length === 0 });
  return slides;
}

async function readSlide(reading: Reading, slide: Slide, number: number): Promise<boolean> {
  const { file, into } = reading;
  const place = `slide:${number}`;
  const part = new SlidePart(reading.most);
  const isWhole = await file.stream(slide.part, part);
  const flags: UnitFlag[] = part.isHidden || !slide.isListed ? ['hidden'] : [];
  let tables = part.flow.finish(into, place, flags, 0, `${place}/`);
  into.addText(`${place} descriptions`, part.descriptions.join('\n'), [...flags, 'metadata']);
  for (const link of (await file.relationships(slide.part)).values())
    tables = await followLink(reading, link, place, flags, tables);
  return isWhole && !part.full && !into.full;
}

/** What a slide points at: notes, comments, charts, diagrams; addresses outside. */
async function followLink(
  reading: Reading,
  link: Relationship,
  place: string,
  flags: readonly UnitFlag[],
  tables: number,
): Promise<number> {
  const { file, into } = reading;
  if (link.isExternal) {
    if (reading.targets.size < 10_000) reading.targets.add(link.target);
    return tables;
  }
  if (!file.has(link.target)) return tables;
  reading.done.add(link.target.toLowerCase());
  if (link.kind === 'comments') {
    const found = new SlideComments();
    await file.stream(link.target, found);
    for (const { author, text } of found.comments) {
      const name = reading.authors.get(author) ?? '';
      into.addText(`${place} comments`, name === '' ? text.trim() : `${name}: ${text.trim()}`, [...flags, 'comment']);
    }
    return tables;
  }
  if (link.kind === 'chart' || link.kind === 'chartEx') {
    const chart = new ChartPart();
    await file.stream(link.target, chart);
    chart.finish(into, `${place} chart`, flags);
    return tables;
  }
  if (link.kind !== 'notesSlide' && !/^(?:diagramData|chartUserShapes)$/u.test(link.kind)) return tables;
  const part = new SlidePart(reading.most);
  await file.stream(link.target, part);
  const isNote = link.kind === 'notesSlide';
  const where = `${place} ${isNote ? 'notes' : 'drawing'}`;
  return part.flow.finish(into, where, isNote ? [...flags, 'note'] : flags, tables, `${place}/`);
}

/** Notes, charts and diagrams that no slide leads to any more. */
async function addLoose(reading: Reading): Promise<void> {
  const { file, into } = reading;
  for (const name of file.names((part) =>
    /^ppt\/(?:charts\/chart|diagrams\/data|notesslides\/)[^/]*\.xml$/u.test(part),
  )) {
    if (reading.done.has(name.toLowerCase())) continue;
    const place = `part:${name.split('/').slice(-2).join('/')}`;
    if (name.toLowerCase().startsWith('ppt/charts/')) {
      const chart = new ChartPart();
      await file.stream(name, chart);
      chart.finish(into, place, ['hidden']);
    } else {
      const part = new SlidePart(reading.most);
      await file.stream(name, part);
      part.flow.finish(into, place, ['hidden'], 0, `${place}/`);
    }
  }
}

/** Words that stand on every slide: a council's name, an address, a classification; once each. */
async function addMasters({ file, into, most }: Reading): Promise<void> {
  const said = new Set<string>();
  for (const name of file.names((part) => /^ppt\/(?:slidemasters|slidelayouts)\/[^/]+\.xml$/u.test(part))) {
    const part = new SlidePart(most, true);
    await file.stream(name, part);
    const own = new DocumentText(file.budget);
    part.flow.finish(own, 'part:master', [], 0);
    for (const unit of own.units) {
      const words = unit.kind === 'text' ? unit.text : unit.rows.map((row) => row.join('\t')).join('\n');
      if (!said.has(words)) into.addText('part:master', words);
      said.add(words);
    }
  }
}
