import type { Route } from './route.ts';

interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the endpoint of a request; undefined when there is none at this path with this verb. */
export type Router = (method: string, path: string) => Match | undefined;

/** Literal segments win over parameters, in the order of the segments. */
export function router(routes: readonly Route[]): Router {
  const literal = new Map<string, Route>();
  const patterns: { method: string; segments: string[]; route: Route }[] = [];
  for (const route of routes) {
    for (const path of route.paths) {
      if (path.includes(':')) patterns.push({ method: route.method, segments: path.split('/'), route });
      else literal.set(`${route.method} ${path}`, route);
    }
  }
  patterns.sort((a, b) => rankOf(a.segments).localeCompare(rankOf(b.segments)));
  return (method, path) => {
    const exact = literal.get(`${method} ${path}`);
    if (exact !== undefined) return { route: exact, params: {} };
    const given = path.split('/');
    for (const pattern of patterns) {
      const params = pattern.method === method ? paramsOf(pattern.segments, given) : undefined;
      if (params !== undefined) return { route: pattern.route, params };
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
