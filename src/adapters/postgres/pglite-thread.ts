import { Worker } from 'node:worker_threads';
import { DatabaseError } from './database-error.ts';
import { openingFault } from './engine-faults.ts';
import { isReply, type Reply, type Request } from './pglite-messages.ts';

/** What one statement gave: its command tag, the rows changed, and the rows returned. */
export type Answer = { readonly command: string; readonly affected: number; readonly rows: readonly unknown[] };

type Waiting = { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void };

/** The calling thread's end of the embedded engine: statements in, answers out, in order. */
export class EngineThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #sent = 0;
  #stopped = false;

  /** Opens the cluster in `folder`; throws the faults of `openingFault`. */
  static async open(folder: string): Promise<EngineThread> {
    const worker = new Worker(new URL('./pglite-worker.ts', import.meta.url), {
      workerData: folder,
      // Not those of this program: some of Node's flags forbid a file as a thread's program.
      execArgv: [],
      // Taken, and left unread, since reading would keep the program alive: the engine's log may quote statements.
      stdout: true,
      stderr: true,
    });
    try {
      await opened(worker);
    } catch (error) {
      await worker.terminate();
      throw error;
    }
    return new EngineThread(worker);
  }

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (message: unknown) => {
      if (isReply(message)) this.#settle(message);
    });
    worker.on('error', () => this.#fail());
    worker.on('exit', () => this.#fail());
    // Idle, it does not keep the program alive; with statements under way it does.
    worker.unref();
  }

  /** Characters of statements and text parameters sent so far; each statement counts for a page of 8 KiB at the least. */
  get sent(): number {
    return this.#sent;
  }

  /** Runs one statement; rejects with a `DatabaseError`. */
  query(sql: string, parameters: readonly unknown[]): Promise<Answer> {
    if (this.#stopped) return Promise.reject(stopped());
    return new Promise((resolve, reject) => {
      this.#lastId += 1;
      this.#sent += lengthOf(sql, parameters);
      this.#waiting.set(this.#lastId, { resolve, reject });
      this.#worker.ref();
      this.#post({ kind: 'query', id: this.#lastId, sql, parameters });
    });
  }

  /** Closes the cluster and ends the thread; safe to call twice. */
  async close(): Promise<void> {
    if (this.#stopped) return;
    this.#worker.ref();
    await new Promise<void>((resolve) => {
      this.#worker.once('exit', () => resolve());
      this.#post({ kind: 'close' });
    });
  }

  #post(request: Request): void {
    this.#worker.postMessage(request);
  }

  #settle(reply: Reply): void {
    if (reply.kind !== 'rows' && reply.kind !== 'failed') return;
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if (reply.kind === 'rows') waiting?.resolve(reply);
    else waiting?.reject(new DatabaseError(reply.code, reply.message));
  }

  #fail(): void {
    this.#stopped = true;
    for (const { reject } of this.#waiting.values()) reject(stopped());
    this.#waiting.clear();
  }
}

function lengthOf(sql: string, parameters: readonly unknown[]): number {
  return parameters.reduce<number>(
    (total, parameter) => total + (typeof parameter === 'string' ? parameter.length : 0),
    Math.max(8192, sql.length),
  );
}

/** Waits for the engine. Once its thread has started, whatever stops it is a matter of the cluster, not of the program. */
function opened(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    let started = false;
    const stopped = (): void =>
      reject(started ? openingFault('damaged') : new DatabaseError('', 'the embedded engine did not start'));
    worker.once('error', stopped);
    worker.once('exit', stopped);
    worker.on('message', (message: unknown) => {
      if (!isReply(message)) return;
      if (message.kind === 'started') started = true;
      if (message.kind === 'opened') resolve();
      if (message.kind === 'not-opened') reject(openingFault(message.failure));
    });
  });
}

function stopped(): DatabaseError {
  return new DatabaseError('', 'the embedded engine has stopped');
}
