import { request } from 'node:http';
import type { TestGateway } from '../start-gateway.ts';

export interface BrowserAnswer {
  readonly status: number;
  /** What `Set-Cookie` says. */
  readonly cookie: string | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  /** Its shape is what each test looks for. */
  readonly body: ReturnType<typeof JSON.parse>;
}

export interface BrowserRequest {
  readonly method?: string;
  readonly body?: unknown;
  readonly cookie?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a request with the headers that browsers alone can set, such as `Host`. */
export function send(
  { url }: Pick<TestGateway, 'url'>,
  path: string,
  { method = 'GET', body, cookie, headers = {} }: BrowserRequest = {},
): Promise<BrowserAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(cookie === undefined ? {} : { cookie }),
        ...headers,
      },
    });
    sent.once('error', reject);
    sent.once('response', async (response) => {
      let text = '';
      for await (const chunk of response.setEncoding('utf8')) text += String(chunk);
      resolve({
        status: response.statusCode ?? 0,
        cookie: response.headers['set-cookie']?.[0],
        headers: response.headers,
        body: text === '' ? undefined : JSON.parse(text),
      });
    });
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

/** The part of `Set-Cookie` that is sent back. */
export function sentBack(cookie: string | undefined): string {
  return cookie?.split(';')[0] ?? '';
}
