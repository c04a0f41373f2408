import { SDK_ENDPOINTS, type SdkPackages } from '../../generated/endpoints.ts';
import type { WixPermission } from './permissions.ts';

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

/** What the SDK's metadata says of an endpoint. */
export interface SdkEndpoint {
  readonly method: string;
  readonly path: string;
}

/** The types of an endpoint that a function of an SDK package's `/meta` carries. */
interface MetadataTypes {
  readonly __originalRequestType: unknown;
  readonly __originalResponseType: unknown;
}

/** The functions of a package's `/meta`, also those one level down, by name. */
type FunctionsOf<Module> = {
  [Key in keyof Module & string]: Module[Key] extends () => MetadataTypes
    ? Key
    : Module[Key] extends object
      ? `${Key}.${FunctionsOf<Module[Key]>}`
      : never;
}[keyof Module & string];

/** The name of a function of the SDK: its package without `@wix/`, then where it stands in the package's `/meta`. */
type SdkName = {
  [Package in keyof SdkPackages]: `${Package}.${FunctionsOf<SdkPackages[Package]>}`;
}[keyof SdkPackages];

/** The types that the function of that name carries. */
type TypesOf<Name> = Name extends `${infer Package extends keyof SdkPackages}.${infer Path}`
  ? TypesAt<SdkPackages[Package], Path>
  : never;
type TypesAt<Module, Path> = Path extends keyof Module
  ? Module[Path] extends () => infer Types
    ? Types & MetadataTypes
    : never
  : Path extends `${infer Namespace extends keyof Module & string}.${infer Rest}`
    ? TypesAt<Module[Namespace], Rest>
    : never;

/** A type of the SDK's metadata as it is on the wire: what it calls `Date` is an ISO string there (docs/fidelity.md#timestamps). */
export type Wire<T> = T extends Date
  ? string
  : T extends string
    ? // Enums of the SDK become the literals that are their values.
      `${T}`
    : T extends readonly unknown[]
      ? Wire<T[number]>[]
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
 * @param name a function of an SDK package's `/meta`, such as `stores.productsV3.queryProducts`
 * @throws Error for a function whose metadata `npm run codegen` has not taken out of the SDK yet
 */
export function endpoint<Name extends SdkName>(
  name: Name,
  options: EndpointOptions,
): Endpoint<Wire<TypesOf<Name>['__originalRequestType']>, Wire<TypesOf<Name>['__originalResponseType']>> {
  const metadata = SDK_ENDPOINTS[name];
  if (metadata === undefined)
    throw new Error(`'${name}' is not in src/generated/endpoints.ts yet: run \`npm run codegen\``);
  const { path } = metadata;
  const method = options.method ?? metadata.method;
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
