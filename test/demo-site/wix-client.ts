import { ApiKeyStrategy, createClient } from '@wix/sdk';
import type { DemoSite, Json, JsonObject } from '../../demo-site/index.ts';
import { isObject, valuesAt } from '../../demo-site/json.ts';

const WIX = 'https://www.wixapis.com';

/** The SDK's own client, with a `fetch` that sends Wix's requests to the demo site. */
export function wixClient<Modules extends Record<string, unknown>>(site: DemoSite, modules: Modules) {
  return createClient({
    modules,
    auth: ApiKeyStrategy({ siteId: site.siteId, apiKey: site.apiKey }),
    fetch: (input, init) =>
      fetch(String(input instanceof Request ? input.url : input).replace(WIX, site.url), init),
  });
}

/** The headers a site's key takes without the SDK. */
export function keyHeaders(site: DemoSite): Record<string, string> {
  return { authorization: site.apiKey, 'wix-site-id': site.siteId, 'content-type': 'application/json' };
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Empty where the answer is no JSON object. */
  readonly json: JsonObject;
}

/** What the site answers to a request made without the SDK: a POST where there is a body, else a GET. */
export async function ask(
  site: DemoSite,
  path: string,
  body?: unknown,
  headers: Record<string, string> = keyHeaders(site),
): Promise<Answer> {
  const response = await fetch(`${site.url}${path}`, {
    headers,
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true && text !== '';
  const json: unknown = isJson ? JSON.parse(text) : {};
  return { status: response.status, headers: response.headers, text, json: isObject(json) ? json : {} };
}

/** The only value at a dotted path, or undefined: `valueAt(json, 'details.applicationError.code')`. */
export function valueAt(json: JsonObject, path: string): Json | undefined {
  return valuesAt(json, path)[0];
}

/** The texts at a dotted path, through the lists on the way: `textsOf(json, 'products.id')`. */
export function textsOf(json: JsonObject, path: string): string[] {
  return valuesAt(json, path).map(String);
}
