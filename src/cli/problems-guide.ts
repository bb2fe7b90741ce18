import { fileOutcomes } from '#core/document';
import { type ProblemActor, type ProblemCode, problemActorWords, problemCatalogue } from '#core/problem';
import { fileOutcomeWords } from '#core/report-words.data';

/** The guide to everything that can be in the way of a review, in Markdown; `docs/guide/problems.md` holds it. */
export function problemsGuide(): string {
  return [
    '# What was not read, and what to do about it',
    '',
    'This page is made from the catalogue of problems; a test keeps it up to date.',
    '',
    'Every file of the folder ends in one outcome, and every file that was not read in full says why, by a code. The codes',
    'are stable: they stand in `files.csv`, in `candour status`, in the report and in `--json`. Beside them stands how much',
    'of the file was expected by what the file itself declares (pages, sheets, rows, messages, entries), and how much was read:',
    '[What was read, and how to see that nothing is missing](reading.md).',
    '',
    '## Outcomes',
    '',
    '| `outcome` | is | means |',
    '|---|---|---|',
    ...fileOutcomes.map((outcome) => {
      const { name, means } = fileOutcomeWords[outcome];
      return `| \`${outcome}\` | ${cell(name)} | ${cell(means)} |`;
    }),
    '',
    '## Problems',
    '',
    'Who can act:',
    '',
    ...actorLines(),
    '',
    ...codes().flatMap(problemSection),
  ].join('\n');
}

function codes(): readonly ProblemCode[] {
  return Object.keys(problemCatalogue).filter(isCode);
}

function isCode(text: string): text is ProblemCode {
  return Object.hasOwn(problemCatalogue, text);
}

function actorLines(): readonly string[] {
  const actors: readonly ProblemActor[] = ['operator', 'it', 'owner', 'vendor', 'register', 'nobody'];
  return actors.map((actor) => {
    const theirs = codes().filter((code) => problemCatalogue[code].who === actor);
    const links = theirs.map((code) => `[\`${code}\`](#${code})`).join(', ');
    return `* ${problemActorWords[actor]}: ${links === '' ? 'none' : links}`;
  });
}

function problemSection(code: ProblemCode): readonly string[] {
  const { says, means, who, remedy } = problemCatalogue[code];
  return [
    `### ${code}`,
    '',
    `${says.charAt(0).toUpperCase()}${says.slice(1)}.`,
    '',
    `* **For the people in it:** ${means}`,
    `* **What to do:** ${remedy}`,
    `* **Who can do it:** ${problemActorWords[who]}.`,
    '',
  ];
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
