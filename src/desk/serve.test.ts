import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { realisticFacts } from '../../test/support/report-facts.ts';
import { renderReport } from './report.ts';
import { type Served, securityHeaders, serveReport } from './serve.ts';

const html = renderReport(realisticFacts);
const stop = new AbortController();
let served: Served;

beforeAll(async () => {
  served = await serveReport({ html, port: 0, signal: stop.signal });
});

afterAll(async () => {
  stop.abort();
  await served.closed;
});

type Answer = { readonly status: number; readonly headers: NodeJS.Dict<string | string[]>; readonly body: string };

function ask(path: string, options: { method?: string; host?: string; address?: string } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', host = `127.0.0.1:${served.port}`, address = '127.0.0.1' } = options;
    const sent = request({ host: address, port: served.port, path, method, headers: { host } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const body = Buffer.concat(parts).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('serving', () => {
  test('the report, to this machine', async () => {
    const answer = await ask('/');
    expect(answer.status).toBe(200);
    expect(answer.body).toBe(html);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect((await ask('/', { host: `localhost:${served.port}` })).status).toBe(200);
  });

  test('HEAD gives the headers alone', async () => {
    const answer = await ask('/', { method: 'HEAD' });
    expect(answer).toMatchObject({ status: 200, body: '' });
    expect(answer.headers['content-length']).toBe(String(Buffer.byteLength(html)));
  });

  test.each([
    ['/favicon.ico', {}, 404],
    ['/../etc/passwd', {}, 404],
    ['//', {}, 404],
    ['/', { method: 'POST' }, 405],
    ['/', { method: 'DELETE' }, 405],
    ['/', { method: 'OPTIONS' }, 405],
    ['/', { host: 'attacker.example' }, 403],
    ['/', { host: 'attacker.example:4747' }, 403],
    ['/', { host: '127.0.0.1' }, 403],
    ['/', { host: '127.0.0.1.attacker.example' }, 403],
    ['/', { host: 'localhost' }, 403],
  ])('%s %j is answered %d, with every security header and no word of the report', async (path, options, status) => {
    const answer = await ask(path, options);
    expect(answer.status).toBe(status);
    expect(answer.body).not.toContain('people found');
    for (const [name, value] of Object.entries(securityHeaders)) expect(answer.headers[name.toLowerCase()]).toBe(value);
  });

  test('every security header is there', async () => {
    const { headers } = await ask('/');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
    });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  test('nothing outside this machine reaches it', async () => {
    const outward = Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .filter((each) => !each.internal && each.family === 'IPv4');
    for (const { address } of outward) await expect(ask('/', { address })).rejects.toThrow();
    expect(served.url).toBe(`http://127.0.0.1:${served.port}/`);
  });

  test('a taken port is a fault that says what to do', async () => {
    const second = serveReport({ html, port: served.port, signal: stop.signal });
    await expect(second).rejects.toMatchObject({ code: 'PORT-TAKEN', message: expect.stringContaining('--port') });
  });

  test('it stops when asked, also with a connection open', async () => {
    const end = new AbortController();
    const short = await serveReport({ html, port: 0, signal: end.signal });
    await fetch(short.url);
    end.abort();
    await short.closed;
    await expect(fetch(short.url)).rejects.toThrow();
  });
});
