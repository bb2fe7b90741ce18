import { Worker } from 'node:worker_threads';
import { DatabaseError } from './database-error.ts';
import { isReply, type Reply, type Request } from './pglite-messages.ts';

/** What one statement gave: its command tag, the rows changed, and the rows returned. */
export type Answer = { readonly command: string; readonly affected: number; readonly rows: readonly unknown[] };

type Waiting = { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void };

/** The calling thread's end of the embedded engine: statements in, answers out, in order. */
export class EngineThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #stopped = false;

  /** Opens the cluster in `folder`; rejects with a `DatabaseError` where the engine cannot. */
  static async open(folder: string): Promise<EngineThread> {
    // The engine's standard streams are taken and dropped: its log may quote statements.
    const worker = new Worker(new URL('./pglite-worker.ts', import.meta.url), {
      workerData: folder,
      stdout: true,
      stderr: true,
    });
    worker.stdout.resume();
    worker.stderr.resume();
    const thread = new EngineThread(worker);
    await new Promise<void>((resolve, reject) => {
      worker.once('message', (message: unknown) => {
        if (isReply(message) && message.kind === 'opened') resolve();
        else reject(new DatabaseError('', isReply(message) && message.kind === 'not-opened' ? message.message : ''));
      });
      worker.once('error', (error) => reject(new DatabaseError('', error instanceof Error ? error.message : '')));
      worker.once('exit', () => reject(new DatabaseError('', 'the embedded engine stopped while opening')));
    }).catch(async (error: unknown) => {
      await worker.terminate();
      throw error;
    });
    // Idle, it does not keep the program alive; with statements under way it does.
    worker.unref();
    return thread;
  }

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (message: unknown) => {
      if (isReply(message)) this.#settle(message);
    });
    worker.on('error', () => this.#fail());
    worker.on('exit', () => this.#fail());
  }

  /** Runs one statement; rejects with a `DatabaseError`. */
  query(sql: string, parameters: readonly unknown[]): Promise<Answer> {
    if (this.#stopped) return Promise.reject(stopped());
    return new Promise((resolve, reject) => {
      this.#lastId += 1;
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

function stopped(): DatabaseError {
  return new DatabaseError('', 'the embedded engine has stopped');
}
