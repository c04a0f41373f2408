import { isGuid } from '../../guid.ts';
import type { Endpoint, ParamShape } from '../api/endpoint.ts';
import { isOperationName } from '../api/operation-name.ts';
import type { Route } from './exchange.ts';

/** The endpoints of the gateway's own sign-in, which no product declares. */
const OAUTH_ROUTES: readonly Route[] = ['/oauth2/token', '/oauth2/token-info'].map((path) => ({
  method: 'POST',
  path,
  budget: 'default',
}));

/** Whether a route is one of the sign-in, whose answers are no data. */
export function isSignIn({ path }: Route): boolean {
  return OAUTH_ROUTES.some((route) => route.path === path);
}

const NUMBER = /^\d{1,20}$/;
/** Characters that a decoded path segment may not hold: they could mean something else to a server on the way; the rule warns of control characters, which are among them. */
// eslint-disable-next-line no-control-regex
const UNSAFE = /[/\\%?#;\u0000-\u001f\u007f]/;

/** One step of the table: what may follow in a path that was matched so far. */
interface Step {
  readonly literals: Map<string, Step>;
  readonly params: { readonly shape: ParamShape; readonly next: Step }[];
  route: Route | undefined;
}

/** Finds the declared endpoint that a raw path belongs to, if there is one. */
export type RouteTable = (method: string, path: string) => Route | undefined;

/** Compiles declared endpoints, and the two of OAuth, into a table that is searched segment by segment, literals first. */
export function compileRoutes(endpoints: readonly Endpoint[]): RouteTable {
  const roots = new Map<string, Step>();
  for (const route of OAUTH_ROUTES) stepAt(roots, route.method, route.path, {}).route = route;
  for (const endpoint of endpoints) {
    const { method, path, budget, params } = endpoint;
    stepAt(roots, method, path, params).route ??= { method, path, budget };
  }
  return (method, path) => {
    const root = roots.get(method);
    return root === undefined || !path.startsWith('/') ? undefined : find(root, path.split('/'), 1);
  };
}

function stepAt(
  roots: Map<string, Step>,
  method: string,
  path: string,
  params: Readonly<Record<string, ParamShape>>,
): Step {
  let step = getOrCreate(roots, method);
  for (const segment of path.split('/').slice(1)) {
    if (!segment.startsWith(':')) {
      step = getOrCreate(step.literals, segment);
      continue;
    }
    const shape = params[segment.slice(1)] ?? 'guid';
    let param = step.params.find((known) => known.shape === shape);
    if (param === undefined) step.params.push((param = { shape, next: emptyStep() }));
    step = param.next;
  }
  return step;
}

function getOrCreate(steps: Map<string, Step>, key: string): Step {
  let step = steps.get(key);
  if (step === undefined) steps.set(key, (step = emptyStep()));
  return step;
}

function emptyStep(): Step {
  return { literals: new Map(), params: [], route: undefined };
}

function find(step: Step, segments: readonly string[], index: number): Route | undefined {
  const segment = segments[index];
  if (segment === undefined) return step.route;
  const literal = step.literals.get(segment);
  const found = literal && find(literal, segments, index + 1);
  if (found !== undefined) return found;
  for (const { shape, next } of step.params) {
    // A `path` parameter takes one segment or more, the others take exactly one.
    for (let end = index; end < segments.length && fits(shape, segments[end] ?? ''); end += 1) {
      const rest = find(next, segments, end + 1);
      if (rest !== undefined) return rest;
      if (shape !== 'path') break;
    }
  }
  return undefined;
}

function fits(shape: ParamShape, segment: string): boolean {
  if (shape === 'guid') return isGuid(segment);
  if (shape === 'number') return NUMBER.test(segment);
  if (shape === 'path' && isOperationName(segment)) return false;
  return isPlainSegment(segment);
}

/** Whether a raw segment is the one canonical spelling of a text that cannot be taken for more than one segment. */
function isPlainSegment(raw: string): boolean {
  try {
    const text = decodeURIComponent(raw);
    return (
      text !== '' && text !== '.' && text !== '..' && !UNSAFE.test(text) && encodeURIComponent(text) === raw
    );
  } catch {
    return false;
  }
}
