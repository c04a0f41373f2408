import type { WixPermission } from './permissions.ts';

/** The host that Wix's own metadata resolves its public paths for. */
const PUBLIC_HOST = 'www.wixapis.com';

/** The shape a path parameter must have before a request with it may leave. */
export type ParamShape = 'guid' | 'number' | 'segment' | 'path';

/** Which of Wix's request budgets an endpoint draws on. */
export type BudgetClass = 'default' | 'data';

/** One read of Wix's API: the only thing the gateway can call, and the only thing the guard lets out. */
export interface Endpoint<Request = never, Response = unknown> {
  readonly method: 'GET' | 'POST';
  /** Path below Wix's API host, parameters as `:name`. */
  readonly path: string;
  readonly params: Readonly<Record<string, ParamShape>>;
  readonly permission: WixPermission;
  readonly budget: BudgetClass;
  /** Whom the request is about: the site, or the account that owns it, which Wix takes by different headers. */
  readonly level: 'site' | 'account';
  /** Carries the wire types; never present at run time. */
  readonly types?: (request: Request) => Response;
}

/** What a function of an SDK package's `/meta` returns, as far as we use it. */
interface MethodMetadata<Request, Response> {
  getUrl(context: { host: string }): string;
  readonly httpMethod: string;
  readonly pathParams: unknown;
  readonly __originalRequestType: Request;
  readonly __originalResponseType: Response;
}

/** A type of the SDK's metadata as it is on the wire: what it calls `Date` is an ISO string there (docs/fidelity.md#timestamps). */
export type Wire<T> = T extends Date
  ? string
  : T extends string
    ? // Enums of the SDK become the literals that are their values.
      `${T}`
    : T extends readonly (infer Item)[]
      ? Wire<Item>[]
      : T extends object
        ? { [Key in keyof T]: Wire<T[Key]> }
        : T;

export interface EndpointOptions {
  readonly permission: WixPermission;
  /** The documented verb where it differs from what the SDK's metadata says (queries the SDK sends as `GET ?.r=`). */
  readonly method?: 'GET' | 'POST';
  /** Shapes of the path parameters; a parameter without one must be a GUID. */
  readonly params?: Readonly<Record<string, ParamShape>>;
  readonly budget?: BudgetClass;
  /** @default 'site' */
  readonly level?: 'site' | 'account';
}

/**
 * Declares a read from the SDK's own metadata: verb, path and wire types.
 * @param meta a function of an SDK package's `/meta` export, such as `productsV3.queryProducts`
 */
export function endpoint<Request, Response>(
  meta: () => MethodMetadata<Request, Response>,
  options: EndpointOptions,
): Endpoint<Request, Wire<Response>> {
  const metadata = meta();
  const path = metadata.getUrl({ host: PUBLIC_HOST });
  const method = options.method ?? metadata.httpMethod;
  if (method !== 'GET' && method !== 'POST') throw new Error(`${method} ${path} is not a read`);
  return restEndpoint(method, path, options);
}

/** Declares a read that the SDK's metadata lacks or names wrongly; its wire types are given by the caller. */
export function restEndpoint<Request, Response>(
  method: 'GET' | 'POST',
  path: string,
  options: Omit<EndpointOptions, 'method'>,
): Endpoint<Request, Response> {
  const names = [...path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '');
  const params = Object.fromEntries(names.map((name) => [name, options.params?.[name] ?? 'guid']));
  const { permission, budget = 'default', level = 'site' } = options;
  return { method, path, params, permission, budget, level };
}

/** The wire type of what an endpoint takes. */
export type RequestOf<E> = E extends Endpoint<infer Request, infer _Response> ? Request : never;

/** The wire type of what an endpoint answers. */
export type ResponseOf<E> = E extends Endpoint<infer _Request, infer Response> ? Response : never;

/** An element of a list of an answer, where it is there. */
export type ItemOf<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;
