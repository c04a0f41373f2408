import { GUID } from '../guid.ts';
import type { ShownRequest } from '../wix/transport/wix-call.ts';
import type { Texts } from './texts.ts';

const GUIDS = new RegExp(GUID, 'gi');

/** Parameters that say which page of a list is asked for. */
const PAGE = /(^|\.)(limit|offset)$/;

interface Replacing {
  /** What stands in front of every path. */
  readonly prefix: string;
  readonly texts: Texts;
  /** Every text that the site has sent. */
  readonly seen: ReadonlySet<string>;
}

/** A request by one that asks the same of what is recorded: what came from the site is replaced as it is in the answers. */
export function requestOf({ route, path, body }: ShownRequest, replacing: Replacing) {
  const { prefix, texts, seen } = replacing;
  const at = path.indexOf('?');
  const place = path.slice(prefix.length, at < 0 ? undefined : at);
  const asked = at < 0 ? [] : [...new URLSearchParams(path.slice(at + 1))];
  // What the gateway has put together can hold ids, too.
  const own = (text: string, name: string): string =>
    PAGE.test(name)
      ? text
      : seen.has(text)
        ? texts.replace(text, name)
        : text.replaceAll(GUIDS, (id) => (seen.has(id) ? texts.replace(id) : id));
  const literal = new Set(route.path.split('/'));
  return {
    path: place
      .split('/')
      .map((segment) => {
        const text = decodeURIComponent(segment);
        return literal.has(text) ? segment : encodeURIComponent(own(text, 'id'));
      })
      .join('/'),
    search: asked.map(([name, value]) => [name, own(value, name)] as const),
    body: body === undefined ? undefined : replaced(JSON.parse(body), '', own),
  };
}

function replaced(value: unknown, name: string, own: (text: string, name: string) => string): unknown {
  if (typeof value === 'string') return own(value, name);
  if (Array.isArray(value)) return value.map((item) => replaced(item, name, own));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaced(inner, key, own)]));
}
