import type { Exposure, ExposureBasis } from '#core/exposure';
import type { BindingKind } from '#core/finding';
import type { ContentHash, FindingId, MentionId } from '#core/ids';
import type { Mention } from '#core/mention';
import type { Person } from '#core/person';
import type { SettledFinding } from '#core/settled';
import { findingId } from '../detect/finding-id.ts';
import { locatorOf } from './locator.ts';

/** Where contents stood; a place whose bytes could not be had has no hash. */
export type Place = { readonly path: string; readonly sha256: ContentHash | null };

/** A mention said to be of a person, and how surely. */
export type LinkedMention = { readonly person: Person; readonly mention: Mention; readonly probability: number };

/** The links of people, by the content that their mentions stand in; links to mentions that are not given are passed over. */
export function linkedByContent(
  people: readonly Person[],
  mentions: readonly Mention[],
): ReadonlyMap<ContentHash, readonly LinkedMention[]> {
  const byId = new Map<MentionId, Mention>(mentions.map((mention) => [mention.id, mention]));
  const linked = new Map<ContentHash, LinkedMention[]>();
  for (const person of people) {
    for (const link of person.links) {
      const mention = byId.get(link.mention);
      if (mention === undefined) continue;
      const each = { person, mention, probability: link.probability };
      const known = linked.get(mention.content);
      if (known === undefined) linked.set(mention.content, [each]);
      else known.push(each);
    }
  }
  return linked;
}

/** One exposure per person, data type and place of one content, every copy of it included. */
export function exposuresOf(
  content: ContentHash,
  findings: readonly SettledFinding[],
  links: readonly LinkedMention[],
  paths: readonly string[],
): readonly Exposure[] {
  return contentExposures(content, findings, links).flatMap(({ personId, type, probability, basis, finding, best }) => {
    const locator = locatorOf(best);
    // Written out: an object made of the rest of another takes twice the memory.
    return paths.map((path) => ({ personId, type, path, locator, probability, basis, finding }));
  });
}

/** Exposures by person, type and path (code units). */
export function inExposureOrder(a: Exposure, b: Exposure): number {
  return compare(a.personId, b.personId) || compare(a.type, b.type) || compare(a.path, b.path);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

type ContentExposure = Omit<Exposure, 'path' | 'locator'> & { readonly best: SettledFinding };

function contentExposures(
  content: ContentHash,
  findings: readonly SettledFinding[],
  links: readonly LinkedMention[],
): readonly ContentExposure[] {
  const ofMention = Map.groupBy(findings, ({ unit, binding }) => `${unit} ${binding.key}`);
  const kept = new Map<string, ContentExposure>();
  for (const link of links) {
    const held = ofMention.get(`${link.mention.unit} ${link.mention.key}`) ?? [];
    for (const exposure of exposuresOfLink(content, link, held)) {
      const key = `${exposure.personId} ${exposure.type}`;
      const other = kept.get(key);
      if (other === undefined || isStronger(exposure, other)) kept.set(key, exposure);
    }
  }
  return [...kept.values()];
}

/** What ties a mention's findings to its person: what bound them together, or, where it names nobody, only that the document is about them. */
export function basisOf({ binding, fields }: Pick<Mention, 'binding' | 'fields'>): ExposureBasis {
  const named = [fields.surname, fields.forenames, fields.nino, fields.nhsNumber, fields.email, fields.localReference];
  return named.some((value) => value !== '') ? basisOfBinding(binding) : 'same-document';
}

function basisOfBinding(binding: BindingKind): ExposureBasis {
  switch (binding) {
    case 'row':
      return 'same-row';
    case 'form':
      return 'same-form';
    case 'addressee':
    case 'party':
      return 'addressee';
    case 'sign-off':
      return 'same-document';
    case 'prose':
      return 'context';
  }
}

/*
 * Within one mention different values of a type are different evidence that some datum of that type is there, so their scores combine
 * as 1 - (1-a)(1-b); the same value twice is one piece of evidence, at its best score. All of them hang on one link, which multiplies.
 * Two mentions of one person in one document fail together (the same name misread twice), so across mentions the best counts, not the
 * combination.
 */
function exposuresOfLink(
  content: ContentHash,
  { person, mention, probability }: LinkedMention,
  findings: readonly SettledFinding[],
): readonly ContentExposure[] {
  const basis = basisOf(mention);
  return [...Map.groupBy(findings, ({ type }) => type)].flatMap(([type, held]) => {
    const best = bestOf(content, held);
    if (best === null) return [];
    const real = held.length === 1 ? best.finding.score : combined(bestOfEachValue(held));
    return [
      { personId: person.id, type, probability: probability * real, basis, finding: best.id, best: best.finding },
    ];
  });
}

type Best = { readonly id: FindingId; readonly finding: SettledFinding };

// The surest; of equals the one with the smallest id.
function bestOf(content: ContentHash, held: readonly SettledFinding[]): Best | null {
  const score = held.reduce((most, finding) => Math.max(most, finding.score), 0);
  const surest = held.filter((finding) => finding.score === score);
  return surest
    .map((finding) => ({ id: findingId(content, finding), finding }))
    .reduce<Best | null>((best, each) => (best === null || each.id < best.id ? each : best), null);
}

function bestOfEachValue(held: readonly SettledFinding[]): readonly number[] {
  const scores = new Map<string, number>();
  for (const { value, score } of held) scores.set(value, Math.max(score, scores.get(value) ?? 0));
  return [...scores.values()];
}

// Sorted first, so that the order in which findings came cannot change the last bit.
function combined(scores: readonly number[]): number {
  return 1 - scores.toSorted((a, b) => b - a).reduce((none, score) => none * (1 - score), 1);
}

function isStronger(exposure: ContentExposure, other: ContentExposure): boolean {
  if (exposure.probability !== other.probability) return exposure.probability > other.probability;
  return exposure.finding < other.finding;
}
