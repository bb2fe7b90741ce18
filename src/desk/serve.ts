import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Fault } from '#core/fault';
import { pagePolicy } from './page-policy.ts';

/** What to serve; `signal` stops the server. */
export type ServeOptions = { readonly html: string; readonly port: number; readonly signal: AbortSignal };

/** A page being served; `closed` resolves once the server has stopped. */
export type Served = { readonly url: string; readonly port: number; readonly closed: Promise<void> };

/** The only address: nothing outside this machine can reach it. */
const host = '127.0.0.1';

/** Serves one page on 127.0.0.1 (port 0: any free one); throws the fault PORT-TAKEN when another program has the port. */
export async function serveReport({ html, port, signal }: ServeOptions): Promise<Served> {
  const body = Buffer.from(html);
  const server = createServer({ maxHeaderSize: 8192, requestTimeout: 10_000 }, (request, response) => {
    answer(request, response, body, portOf(server));
  });
  await listen(server, port);
  const closed = new Promise<void>((resolve) => {
    server.once('close', resolve);
  });
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  const actual = portOf(server) ?? port;
  return { url: `http://${host}:${actual}/`, port: actual, closed };
}

/** Sent with every answer, errors included. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${pagePolicy}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

function answer(request: IncomingMessage, response: ServerResponse, page: Buffer, port: number | null): void {
  const [path] = (request.url ?? '').split('?');
  if (!isOurHost(request.headers.host, port)) {
    send(response, 403, 'This page is served to this computer only, at the address that candour printed.');
  } else if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    send(response, 405, 'This page can only be read.');
  } else if (path !== '/') {
    send(response, 404, 'There is only one page here: the report, at /.');
  } else {
    respond(response, 200, 'text/html; charset=utf-8', page, request.method === 'HEAD');
  }
}

/** A page of another site whose name was pointed at this machine (DNS rebinding) sends its own name here. */
function isOurHost(name: string | undefined, port: number | null): boolean {
  return port !== null && (name === `${host}:${port}` || name === `localhost:${port}`);
}

function send(response: ServerResponse, status: number, sentence: string): void {
  respond(response, status, 'text/plain; charset=utf-8', Buffer.from(`${sentence}\n`), false);
}

function respond(response: ServerResponse, status: number, type: string, body: Buffer, headOnly: boolean): void {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': body.byteLength });
  response.end(headOnly ? undefined : body);
}

function portOf(server: Server): number | null {
  const address = server.address();
  return address === null || typeof address === 'string' ? null : address.port;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portFault(error, port)));
    server.listen({ host, port, exclusive: true }, resolve);
  });
}

function portFault(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new Fault('PORT-TAKEN', `Another program has port ${port}; name a free one with --port.`);
  }
  if (error.code === 'EACCES') {
    return new Fault(
      'PORT-TAKEN',
      `This computer does not let ordinary programs use port ${port}; name one above 1023 with --port.`,
    );
  }
  return error;
}
