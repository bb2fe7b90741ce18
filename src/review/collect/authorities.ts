import { z } from 'zod';
import type { Authority } from '#core/authority';
import { Fault } from '#core/fault';

const authoritySchema = z.object({
  id: z.string().trim().min(1),
  name: z.string().trim().min(1),
  role: z.enum(['controller', 'processor', 'joint']),
  domains: z.array(z.string()).default([]),
  paths: z.array(z.string()).default([]),
  postcodes: z.array(z.string()).default([]),
});

const fileSchema = z.object({ authorities: z.array(authoritySchema) });

/**
 * Reads `authorities.json`: who is controller of what. `where` names the file. Throws the fault AUTHORITIES-UNUSABLE with the first
 * mistake and its place, since a file half understood would put letters in the wrong council's name.
 */
export function parseAuthorities(json: string, where: string): readonly Authority[] {
  const read = fileSchema.safeParse(jsonOf(json, where));
  if (!read.success) {
    const issue = read.error.issues[0];
    const place = issue === undefined || issue.path.length === 0 ? 'it' : issue.path.join('.');
    throw unusable(where, `${place} is wrong (${issue?.message ?? 'not as expected'})`);
  }
  const { authorities } = read.data;
  const again = authorities.find(({ id }, index) => authorities.findIndex((other) => other.id === id) < index);
  if (again !== undefined) throw unusable(where, `the id ${again.id} is used twice`);
  return authorities.map((authority) => ({
    ...authority,
    domains: authority.domains
      .map((domain) => domain.trim().toLowerCase().replace(/^@/u, ''))
      .filter((domain) => domain !== ''),
    paths: authority.paths.map((path) => path.trim()).filter((path) => path !== ''),
    postcodes: authority.postcodes
      .map((district) => district.trim().toUpperCase())
      .filter((district) => district !== ''),
  }));
}

/** What a file says of who controls it besides its path. */
export type ControllerEvidence = {
  /** Domains of the mail addresses that it was sent or signed from. */
  readonly mailDomains: readonly string[];
  /** Postcodes of the people in it. */
  readonly postcodes?: readonly string[];
  /** Ids of the authorities whose register holds the people in it. */
  readonly registerAuthorities?: readonly string[];
};

/** Ids of a file's controllers, sorted: by path, else by mail domain, else by the people's register entries or postcodes; none where unknown. A processor decides nothing and is never one. */
export function controllersOf(
  path: string,
  evidence: ControllerEvidence,
  authorities: readonly Authority[],
): readonly string[] {
  const controllers = authorities.filter(({ role }) => role !== 'processor');
  const folded = foldPath(path);
  const ways: readonly ((authority: Authority) => boolean)[] = [
    ({ paths }) => paths.some((glob) => matches(foldPath(glob), folded)),
    ({ domains }) =>
      domains.some((domain) => evidence.mailDomains.some((mail) => mail === domain || mail.endsWith(`.${domain}`))),
    ({ id }) => (evidence.registerAuthorities ?? []).includes(id),
    ({ postcodes }) =>
      (evidence.postcodes ?? []).some((postcode) => postcodes.some((district) => postcode.startsWith(`${district} `))),
  ];
  for (const way of ways) {
    const found = controllers.filter(way).map(({ id }) => id);
    if (found.length > 0) return found.toSorted();
  }
  return [];
}

function jsonOf(json: string, where: string): unknown {
  try {
    const value: unknown = JSON.parse(json.replace(/^\uFEFF/u, ''));
    return value;
  } catch {
    throw unusable(where, 'it is not JSON');
  }
}

function unusable(where: string, mistake: string): Fault {
  return new Fault(
    'AUTHORITIES-UNUSABLE',
    `The list of authorities ${where} cannot be used: ${mistake}; correct it and run again.`,
  );
}

// Shares come from Windows, where RBKC and rbkc are one folder.
function foldPath(path: string): string {
  return path
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/u, '');
}

/** Whether a path fits a glob: `**` any folders or none, `*` anything within a name, `?` one character. A folder's own path covers what is below it. */
function matches(glob: string, path: string): boolean {
  const globs = glob.split('/').filter((part) => part !== '');
  return fits(
    globs.at(-1) === '**' ? globs : [...globs, '**'],
    path.split('/'),
    (part, name) => fits([...part], [...name], oneCharacter, '*'),
    '**',
  );
}

function oneCharacter(pattern: string, character: string): boolean {
  return pattern === '?' || pattern === character;
}

// One pointer back to the last wildcard is enough, so that time is at most pattern times path and never more.
function fits<T extends string>(
  pattern: readonly T[],
  items: readonly T[],
  same: (part: T, item: T) => boolean,
  wildcard: string,
): boolean {
  let at = 0;
  let star = -1;
  let resume = 0;
  for (let item = 0; item < items.length; ) {
    const part = pattern[at];
    const current = items[item];
    if (part !== undefined && part !== wildcard && current !== undefined && same(part, current)) {
      at += 1;
      item += 1;
    } else if (part === wildcard) {
      star = at;
      resume = item;
      at += 1;
    } else if (star >= 0) {
      at = star + 1;
      resume += 1;
      item = resume;
    } else return false;
  }
  return pattern.slice(at).every((part) => part === wildcard);
}
