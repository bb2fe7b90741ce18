import { syncBuiltinESMExports } from 'node:module';

/** What was attempted and refused: `net.connect`, `process.kill`. */
export type Refusal = string;

/**
 * Takes away, inside a reading process, what Node's permission flags leave open (measured on Node 24): sockets and names
 * of every kind, signals to other processes, and SQLite, whose ATTACH can create files anywhere. Call it before any parser
 * is loaded; `onRefusal` hears the name of each attempt. Cannot be undone in this process.
 */
export function denyNetwork(onRefusal: (what: Refusal) => void): void {
  const refuse = (what: Refusal) => {
    return function refused(): never {
      onRefusal(what);
      throw Object.assign(new Error(`${what} is refused in a reading process`), { code: 'ERR_ACCESS_DENIED' });
    };
  };
  for (const [name, members] of Object.entries(denied)) {
    const owner: unknown = process.getBuiltinModule(name);
    for (const path of members) replace(owner, path.split('.'), refuse(`${name}.${path}`));
  }
  denyEvery('dns', process.getBuiltinModule('node:dns'), refuse);
  denyEvery('dns.promises', process.getBuiltinModule('node:dns/promises'), refuse);
  for (const name of ['fetch', 'WebSocket', 'EventSource']) {
    Object.defineProperty(globalThis, name, { value: refuse(name), configurable: false, writable: false });
  }
  syncBuiltinESMExports();
}

/** Every road by which a socket, a signal or a database is opened; TLS, HTTP and HTTP/2 also end in `net.Socket.connect`. */
const denied: Readonly<Record<string, readonly string[]>> = {
  net: ['connect', 'createConnection', 'createServer', 'Socket.prototype.connect', 'Server.prototype.listen'],
  tls: ['connect', 'createServer'],
  dgram: ['createSocket', 'Socket.prototype.bind', 'Socket.prototype.connect', 'Socket.prototype.send'],
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get', 'createServer'],
  http2: ['connect', 'createServer', 'createSecureServer'],
  'node:sqlite': [
    'DatabaseSync',
    'DatabaseSync.prototype.open',
    'DatabaseSync.prototype.exec',
    'DatabaseSync.prototype.prepare',
    'backup',
  ],
  process: ['kill', 'dlopen'],
};

function replace(owner: unknown, path: readonly string[], value: () => never): void {
  const [first, ...rest] = path;
  if (first === undefined || !isOwner(owner)) return;
  if (rest.length > 0) replace(Reflect.get(owner, first), rest, value);
  else if (first in owner) Object.defineProperty(owner, first, { value, configurable: false, writable: false });
}

function isOwner(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** Replaces every function of the name service, and every method of its resolvers. */
function denyEvery(label: string, owner: unknown, refuse: (what: Refusal) => () => never): void {
  if (!isOwner(owner)) return;
  const resolver: unknown = Reflect.get(owner, 'Resolver');
  const methods: unknown = isOwner(resolver) ? Reflect.get(resolver, 'prototype') : null;
  for (const each of [methods, owner]) {
    if (!isOwner(each)) continue;
    for (const name of Object.getOwnPropertyNames(each)) {
      if (name !== 'constructor' && typeof Reflect.get(each, name) === 'function')
        replace(each, [name], refuse(`${label}.${name}`));
    }
  }
}
