import type { ReportFacts } from '../workflows/report-facts.ts';

/** A page being served; `closed` resolves once the server has stopped, which `signal` asks of it. */
export type ServedPage = { readonly url: string; readonly closed: Promise<void> };

/** What the command line needs of the desk; the composition root hands it in, since the two never import each other. */
export type DeskDoor = {
  readonly renderReport: (facts: ReportFacts) => string;
  /** Serves one page on 127.0.0.1; throws the fault PORT-TAKEN when another program has the port. */
  readonly serveReport: (options: {
    readonly html: string;
    readonly port: number;
    readonly signal: AbortSignal;
  }) => Promise<ServedPage>;
};
