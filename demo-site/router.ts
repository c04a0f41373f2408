import type { DemoProduct, Route } from './route.ts';

interface Place {
  readonly product: DemoProduct;
  readonly route: Route;
}

interface Match extends Place {
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the endpoint of a request; undefined when there is none at this path with this verb. */
export type Router = (method: string, path: string) => Match | undefined;

/** Literal segments win over parameters, in the order of the segments. */
export function router(products: readonly DemoProduct[]): Router {
  const literal = new Map<string, Place>();
  const patterns: (Place & { segments: string[] })[] = [];
  for (const place of products.flatMap((product) => product.routes.map((route) => ({ product, route })))) {
    for (const path of place.route.paths) {
      if (path.includes(':')) patterns.push({ ...place, segments: path.split('/') });
      else literal.set(`${place.route.method} ${path}`, place);
    }
  }
  patterns.sort((a, b) => rankOf(a.segments).localeCompare(rankOf(b.segments)));
  return (method, path) => {
    const exact = literal.get(`${method} ${path}`);
    if (exact !== undefined) return { ...exact, params: {} };
    const given = path.split('/');
    for (const { product, route, segments } of patterns) {
      const params = route.method === method ? paramsOf(segments, given) : undefined;
      if (params !== undefined) return { product, route, params };
    }
    return undefined;
  };
}

function rankOf(segments: readonly string[]): string {
  return segments
    .map((segment) => (segment.endsWith('*') ? '2' : segment.startsWith(':') ? '1' : '0'))
    .join('');
}

function paramsOf(segments: readonly string[], given: readonly string[]): Record<string, string> | undefined {
  const takesRest = segments.at(-1)?.endsWith('*') === true;
  if (takesRest ? given.length < segments.length : given.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, segment] of segments.entries()) {
    if (!segment.startsWith(':')) {
      if (segment !== given[at]) return undefined;
    } else if (segment.endsWith('*')) {
      params[segment.slice(1, -1)] = decode(given.slice(at).join('/'));
    } else {
      params[segment.slice(1)] = decode(given[at] ?? '');
    }
  }
  return params;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
