import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder, or the file itself, in order of names. */
export function filesBelow(path: string): readonly string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}
