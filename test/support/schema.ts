import { CompiledQuery } from 'kysely';
import type { Session } from '../../src/adapters/postgres/sessions.ts';

/**
 * The schema `casebook` as the engine's own catalogue tells it, one line for each column, constraint, index, trigger and
 * function, in an order that does not depend on the engine: for the golden file that shows a change of schema in review.
 */
export async function describeSchema({ kysely }: Session): Promise<string> {
  const sections: string[] = [];
  for (const [title, query] of queries) {
    const { rows } = await kysely.executeQuery<{ line: string }>(CompiledQuery.raw(query));
    const lines = rows.map(({ line }) => line).sort();
    sections.push([`-- ${title}`, ...lines].join('\n'));
  }
  return `${sections.join('\n\n')}\n`;
}

const queries = [
  [
    'columns',
    `select format('%s.%s %s%s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
              case when a.attnotnull then ' not null' else '' end,
              coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')) as line
       from pg_attribute a
       join pg_class c on c.oid = a.attrelid
       left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where c.relnamespace = 'casebook'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and a.attnum > 0 and not a.attisdropped`,
  ],
  [
    // PostgreSQL 18 lists NOT NULL as constraints too (contype n); the columns above say it for both.
    'constraints',
    `select format('%s: %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as line
       from pg_constraint where connamespace = 'casebook'::regnamespace and contype <> 'n'`,
  ],
  ['indexes', `select indexdef as line from pg_indexes where schemaname = 'casebook'`],
  [
    'triggers',
    `select pg_get_triggerdef(t.oid) as line from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where c.relnamespace = 'casebook'::regnamespace and not t.tgisinternal`,
  ],
  [
    'functions',
    `select format('%s(%s): %s', proname, pg_get_function_arguments(oid), regexp_replace(prosrc, '\\s+', ' ', 'g')) as line
       from pg_proc where pronamespace = 'casebook'::regnamespace`,
  ],
] as const;
