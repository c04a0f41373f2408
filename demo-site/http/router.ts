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
  const patterns: (Place & { readonly path: string; readonly pattern: RegExp })[] = [];
  for (const place of products.flatMap((product) => product.routes.map((route) => ({ product, route }))))
    for (const path of place.route.paths) {
      if (path.includes(':')) patterns.push({ ...place, path, pattern: patternOf(path) });
      else literal.set(`${place.route.method} ${path}`, place);
    }
  patterns.sort((a, b) => rankOf(a.path).localeCompare(rankOf(b.path)));
  return (method, path) => {
    const exact = literal.get(`${method} ${path}`);
    if (exact !== undefined) return { ...exact, params: {} };
    for (const { product, route, pattern } of patterns) {
      const found = route.method === method ? pattern.exec(path) : null;
      if (found === null) continue;
      const params = Object.entries(found.groups ?? {}).map(([name, text]) => [name, decode(text)]);
      return { product, route, params: Object.fromEntries(params) };
    }
    return undefined;
  };
}

/** A parameter takes a segment, or with a star the rest of the path. */
function patternOf(path: string): RegExp {
  const named = path.replaceAll(
    /:(\w+)(\*?)/g,
    (_, name, star) => `(?<${name}>${star === '' ? '[^/]*' : '.*'})`,
  );
  return new RegExp(`^${named}$`);
}

function rankOf(path: string): string {
  const segments = path.split('/');
  return segments.map((one) => (one.endsWith('*') ? '2' : one.startsWith(':') ? '1' : '0')).join('');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
