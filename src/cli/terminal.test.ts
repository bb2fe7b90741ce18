import { spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';

/** Runs a program that has a real terminal object `terminal`, and returns how it ended and what it said. */
function run(
  program: string,
  input: string,
  stopReading = false,
): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const module = new URL('./terminal.ts', import.meta.url).href;
  const text = `import process from 'node:process'; import { processTerminal } from ${JSON.stringify(module)};
    const terminal = processTerminal(process); ${program}`;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', text], { stdio: ['pipe', 'pipe', 'pipe'] });
    const said = { stdout: '', stderr: '' };
    child.stdout.on('data', (part: Buffer) => {
      said.stdout += part.toString();
      if (stopReading) child.stdout.destroy();
    });
    child.stderr.on('data', (part: Buffer) => {
      said.stderr += part.toString();
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, ...said }));
    child.stdin.end(input);
  });
}

describe('a real process', () => {
  test('asks on standard error and takes one line for each question', async () => {
    const program = `const answers = [await terminal.ask('a? '), await terminal.ask('b? '), await terminal.ask('c? ')];
      await terminal.stdout.write(JSON.stringify(answers)); process.exit(3);`;
    expect(await run(program, 'one\ntwo\n')).toEqual({ status: 3, stdout: '["one","two",null]', stderr: 'a? b? c? ' });
  });

  test('a reader that has seen enough is no failure', async () => {
    const program = `for (let i = 0; i < 50000; i += 1) await terminal.stdout.write('x'.repeat(100) + '\\n');
      await terminal.stdout.flush(); process.exit(0);`;
    const said = await run(program, '', true);
    expect(said).toMatchObject({ status: 0, stderr: '' });
    expect(said.stdout.length).toBeLessThan(5_000_000);
  });

  test('everything written is there when the process ends', async () => {
    const program = `for (let i = 0; i < 20000; i += 1) void terminal.stdout.write('x'.repeat(99) + '\\n');
      await terminal.stdout.flush(); process.exit(0);`;
    expect((await run(program, '')).stdout).toHaveLength(2_000_000);
  });

  test('neither colour nor questions without a person', async () => {
    const program = `await terminal.stdout.write([terminal.attended, terminal.stdout.colour, terminal.stdout.isTerminal, terminal.stdout.columns()].join());
      process.exit(0);`;
    expect((await run(program, '')).stdout).toBe('false,false,false,80');
  });
});
