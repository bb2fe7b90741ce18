import type { PlanSession } from '#core/linkage-plan';
import { EditDistance, longestEdited } from './edit-distance.ts';
import { editedKeys, editTests, type LinkModel } from './link-model.ts';
import type { KeyCodes } from './link-records.ts';
import type { LinkSql } from './link-sql.ts';
import { TextCodes } from './text-codes.ts';

/**
 * Loads a table `near_<key>` for each key that is compared letter by letter: which two of its values that are compared are so few edits apart that any
 * test could hold, how many, and how long the longer is. Worked out here, each two values once, and not in SQL, so that every engine finds the same.
 */
export async function loadNearTexts(
  session: PlanSession,
  model: LinkModel,
  sql: LinkSql,
  keyCodes: KeyCodes,
): Promise<void> {
  const distance = new EditDistance();
  const [one, other] = [new Uint16Array(longestEdited), new Uint16Array(longestEdited)];
  for (const key of editedKeys(model)) {
    const codes = keyCodes.get(key) ?? new TextCodes();
    const mostOf = mostEdits(model, key);
    const found: (readonly Int32Array[])[] = [];
    await session.numbers(sql.unlike(key), ([xs, ys], rows) => {
      const near: Near = { x: [], y: [], edits: [], longer: [] };
      for (let row = 0; row < rows; row += 1) {
        const [x, y] = [xs?.[row] ?? 0, ys?.[row] ?? 0];
        const longer = Math.max(codes.lengthOf(x), codes.lengthOf(y));
        if (longer > longestEdited) continue;
        const most = mostOf[longer] ?? 0;
        const edits = distance.between(one, codes.charactersOf(x, one), other, codes.charactersOf(y, other), most);
        if (edits > most) continue;
        near.x.push(x);
        near.y.push(y);
        near.edits.push(edits);
        near.longer.push(longer);
      }
      found.push([near.x, near.y, near.edits, near.longer].map((column) => Int32Array.from(column)));
    });
    const columns = (['x', 'y', 'edits', 'longer'] as const).map((name) => ({ name, type: 'integer' as const }));
    await session.load({ name: `near_${key}`, columns, rows: [] });
    for (const each of found) await session.fill(`near_${key}`, each);
  }
}

type Near = Record<'x' | 'y' | 'edits' | 'longer', number[]>;

/** By the length of the longer of two values, how many edits at most any test on a key allows. */
function mostEdits(model: LinkModel, key: string): readonly number[] {
  const tests = editTests(model).filter((test) => test.key === key);
  return Array.from({ length: longestEdited + 1 }, (_, longer) =>
    Math.max(...tests.map((test) => (test.kind === 'edits' ? test.most : Math.floor(longer * (1 - test.least))))),
  );
}
