import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import type { GreyPicture, RecognisedWord } from '#core/recognition';
import { parseTsv } from './parse-tsv.ts';

/** The system's own Tesseract: nearly twice as fast as the built-in one. Pictures reach it as plain grey pixels only. */
export type NativeTesseract = {
  /** Its own words for its version: `5.3.0`. */
  readonly version: string;
  /** Reads a page; null where it failed, took too long or wrote anything but the table it was asked for. */
  readonly recognise: (picture: GreyPicture) => Promise<readonly RecognisedWord[] | null>;
  /** Ends what is still running. */
  readonly close: () => void;
};

/** A page of small print takes 10 s on a slow machine; what takes a minute is made to. */
const pageMs = 60_000;
/** A page of 2,000 words is 150 kB of table. */
const mostOutput = 16 * 2 ** 20;
const addressKilobytes = 2 * 1024 * 1024;

/** Tesseract as the system installs it, with English; null where there is none. `prefix` is what keeps a process from the network. */
export function findNativeTesseract(prefix: readonly string[] = []): NativeTesseract | null {
  if (process.platform === 'win32') return null;
  const found = spawnSync('tesseract', ['--list-langs'], { env: environment(), encoding: 'utf8', timeout: 10_000 });
  if (found.status !== 0 || !`${found.stdout}${found.stderr}`.split(/\s+/u).includes('eng')) return null;
  const said = spawnSync('tesseract', ['--version'], { env: environment(), encoding: 'utf8', timeout: 10_000 });
  const version = /tesseract v?([0-9][0-9A-Za-z.-]{0,30})/u.exec(`${said.stdout}${said.stderr}`)?.[1];
  if (version === undefined) return null;
  const running = new Set<ChildProcess>();
  return {
    version,
    recognise: (picture) => runOnce(prefix, picture, running),
    close: () => {
      for (const child of running) child.kill('SIGKILL');
    },
  };
}

function runOnce(
  prefix: readonly string[],
  picture: GreyPicture,
  running: Set<ChildProcess>,
): Promise<readonly RecognisedWord[] | null> {
  const tesseract = ['tesseract', 'stdin', 'stdout', '-l', 'eng', '--psm', '3', '--dpi', String(picture.dpi), 'tsv'];
  const [program = '', ...parameters] = [
    ...prefix,
    ...['/bin/sh', '-c', `ulimit -c 0; ulimit -v ${addressKilobytes}; exec "$@"`, 'sh'],
    ...tesseract,
  ];
  const child = spawn(program, parameters, {
    env: environment(),
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  });
  running.add(child);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const clock = setTimeout(() => child.kill('SIGKILL'), pageMs);
    const finish = (words: readonly RecognisedWord[] | null): void => {
      clearTimeout(clock);
      running.delete(child);
      resolve(words);
    };
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > mostOutput) child.kill('SIGKILL');
      else chunks.push(chunk);
    });
    child.on('error', () => finish(null));
    child.on('close', (status) =>
      finish(status === 0 ? parseTsv(Buffer.concat(chunks).toString('utf8'), picture) : null),
    );
    // It may end before it has read everything; what matters is what it wrote and how it ended.
    child.stdin.on('error', () => undefined);
    child.stdin.end(asPgm(picture));
  });
}

/** A portable grey map: the simplest picture there is, so that no decoder of the system's meets a hostile file. */
function asPgm({ width, height, pixels }: GreyPicture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), pixels]);
}

/** One thread a page: more make it slower where several pages are read at once. */
function environment(): NodeJS.ProcessEnv {
  const { PATH = '/usr/bin:/bin', TESSDATA_PREFIX } = process.env;
  const data = TESSDATA_PREFIX === undefined ? {} : { TESSDATA_PREFIX };
  return { PATH, LANG: 'C.UTF-8', OMP_THREAD_LIMIT: '1', ...data };
}
