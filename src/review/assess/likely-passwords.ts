/** A place whose content is encrypted: its address, members after `!/`. */
export type LockedPlace = { readonly path: string };

/** A password that a document says: the document's address, where in it, and the password as it stands there. */
export type SaidPassword = { readonly path: string; readonly locator: string; readonly value: string };

/**
 * How near a password stands to what it may open: in the mail that carries it or the container it is in, in the same mailbox
 * or archive, in a file of the same folder, or in a file of the folder above.
 */
export type Nearness = 'same-mail' | 'same-container' | 'same-folder' | 'folder-above';

/** A password that likely opens a place: where it stands, never what it is. */
export type LikelyPassword = {
  readonly locked: string;
  readonly path: string;
  readonly locator: string;
  readonly nearness: Nearness;
};

const order: readonly Nearness[] = ['same-mail', 'same-container', 'same-folder', 'folder-above'];

/** Passwords named for one place: more than a person looks at. */
const mostEach = 20;

/** For each encrypted place the passwords that stand near it, the nearest first; ties by address and locator. */
export function likelyPasswords(
  locked: readonly LockedPlace[],
  said: readonly SaidPassword[],
): readonly LikelyPassword[] {
  const byRoot = groupedBy(said, ({ path }) => rootOf(path));
  const byFolder = groupedBy(said, ({ path }) => folderOf(rootOf(path)));
  return [...locked]
    .sort((a, b) => compare(a.path, b.path))
    .flatMap(({ path }) => {
      const folder = folderOf(rootOf(path));
      const near = new Set([
        ...(byRoot.get(rootOf(path)) ?? []),
        ...(byFolder.get(folder) ?? []),
        ...(byFolder.get(folderOf(folder)) ?? []),
      ]);
      return [...near]
        .map((each) => ({
          locked: path,
          path: each.path,
          locator: each.locator,
          nearness: nearnessOf(path, each.path),
        }))
        .filter((each) => each.path !== path)
        .sort(nearestFirst)
        .slice(0, mostEach);
    });
}

/**
 * The values of said passwords in the order of trying them: those that stand near an encrypted place first, then the others;
 * each once. Full stops and brackets that end a sentence are tried with and without.
 */
export function passwordsToTry(locked: readonly LockedPlace[], said: readonly SaidPassword[]): readonly string[] {
  const values = groupedBy(said, ({ path, locator }) => `${path}\n${locator}`);
  const near = [...likelyPasswords(locked, said)].sort(nearestFirst);
  const rest = [...said].sort((a, b) => compare(a.path, b.path) || compare(a.locator, b.locator));
  const ordered = [...near, ...rest].flatMap(({ path, locator }) => values.get(`${path}\n${locator}`) ?? []);
  return [...new Set(ordered.flatMap(({ value }) => [value, value.replace(/[.,;:)"'\]]+$/u, '')]))].filter(
    (value) => value.trim() !== '',
  );
}

function nearestFirst(a: LikelyPassword, b: LikelyPassword): number {
  return (
    order.indexOf(a.nearness) - order.indexOf(b.nearness) || compare(a.path, b.path) || compare(a.locator, b.locator)
  );
}

function nearnessOf(locked: string, path: string): Nearness {
  if (locked.startsWith(`${path}!/`) || locked.startsWith(`${path}/`)) return 'same-mail';
  if (rootOf(locked) === rootOf(path)) return 'same-container';
  return folderOf(rootOf(locked)) === folderOf(rootOf(path)) ? 'same-folder' : 'folder-above';
}

function rootOf(path: string): string {
  const at = path.indexOf('!/');
  return at < 0 ? path : path.slice(0, at);
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function groupedBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return groups;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
