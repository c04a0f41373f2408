import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';
import type { DemoSite } from '../../demo-site/index.ts';

/** An answer of Wix, or what was asked of it, with whatever is in it. */
// A test says what it expects of the shape by what it does with it.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any;

export interface Exchange {
  readonly path: string;
  /** What was asked, as text. */
  readonly asked: string;
  /** What it was asked with: a key, or an access token. */
  readonly authorization: string;
  status: number;
  body: Json;
}

const open: ReturnType<typeof createServer>[] = [];

/**
 * A site that answers as another does, but for what is changed on the way.
 * @param change looks at each answer, and may change its status and its body
 */
export async function changedSite(site: DemoSite, change: (exchange: Exchange) => void): Promise<DemoSite> {
  const server = createServer((request, response) => {
    void (async () => {
      let asked = '';
      for await (const part of request.setEncoding('utf8')) asked += String(part);
      const { method = 'GET', url = '/', headers } = request;
      const kept = ['authorization', 'content-type', 'wix-site-id', 'wix-account-id'];
      const answer = await fetch(site.url + url, {
        method,
        headers: Object.fromEntries(
          kept.flatMap((name) => (headers[name] ? [[name, String(headers[name])]] : [])),
        ),
        ...(method === 'GET' ? {} : { body: asked }),
      });
      const text = await answer.text();
      const exchange: Exchange = {
        path: url.replace(/\?.*/, ''),
        asked: method === 'GET' ? decodeURIComponent(url) : asked,
        authorization: headers.authorization ?? '',
        status: answer.status,
        body: text === '' ? undefined : JSON.parse(text),
      };
      change(exchange);
      response.writeHead(exchange.status, {
        'content-type': 'application/json',
        'x-wix-request-id': answer.headers.get('x-wix-request-id') ?? '',
      });
      response.end(exchange.body === undefined ? '' : JSON.stringify(exchange.body));
    })().catch((error: unknown) => {
      response.destroy();
      throw error;
    });
  });
  open.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { ...site, url: `http://127.0.0.1:${port}` };
}

afterAll(() => {
  for (const server of open.splice(0)) server.close().closeAllConnections();
});
