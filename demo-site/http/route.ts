import type { DemoApp, DemoEntity, DemoPermission } from '../declarations.ts';
import type { WixFault } from './errors.ts';
import type { JsonObject } from '../json.ts';
import type { Catalog } from '../options.ts';
import type { RecordSet } from '../records/records.ts';
import type { SiteState } from '../state.ts';

/** One endpoint of the site. */
export interface Route {
  readonly method: 'GET' | 'POST';
  /** Every path it is served at; `:name` is a parameter of one segment, and `:name*` at the end takes the rest of the path. */
  readonly paths: readonly string[];
  /** What `deny` switches. Absent: every key may call it. */
  readonly permission?: DemoPermission;
  /** What `uninstalled` switches. */
  readonly app?: DemoApp;
  /** The catalog it belongs to: a site of the other one answers 428. */
  readonly catalog?: Exclude<Catalog, 'NONE'>;
  /** The answer must not be kept, because it depends on more than the request and the records. @default false */
  readonly volatile?: boolean;
  /** Whom it is about: the site, or the account that owns it. @default 'site' */
  readonly level?: 'account';
  /** No site or key is needed (the token endpoints). @default false */
  readonly open?: boolean;
  /** The answer where the app is absent; by default the one its product is known for. */
  notInstalled?(request: DemoRequest): unknown;
  /** Throws the refusal of a key that lacks the permission; by default a 403 without words. */
  denied?(request: DemoRequest): never;
  /** Throws what is answered instead, where it depends on more than the app and the permission. */
  check?(request: DemoRequest): void;
  /** The JSON of a 200, or throws a `WixFault`. */
  handle(request: DemoRequest): unknown;
}

export interface DemoRequest {
  readonly method: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  /** The body of a POST, the `.r` parameter of a GET, or its flat parameters folded into an object again (all of them texts). */
  readonly body: JsonObject;
  readonly site: SiteState;
}

/**
 * One Wix product of the site: its endpoints and its records. Adding a product is adding one of these to the list in `products.ts`, and
 * its names to the tables of `declarations.ts`.
 */
export interface DemoProduct {
  readonly routes: readonly Route[];
  /** The record sets it owns. Called once per site; it may keep `site` and read other products' sets later, not during the call. */
  records?(site: SiteState): Partial<Record<DemoEntity, RecordSet>>;
  /** The refusal where its app is not installed. @default 428 `APP_NOT_INSTALLED` */
  absent?(site: SiteState): WixFault;
  /** The refusal of a key that is not the site's, at endpoints of its app. @default without words */
  badKey?(site: SiteState): WixFault | undefined;
}

type Shared = Omit<Route, 'method' | 'paths'>;

/** An endpoint that is documented as POST and that the SDK also calls with GET and `.r`. */
export function queryRoute(paths: readonly string[], route: Shared): Route[] {
  return [
    { ...route, method: 'POST', paths },
    { ...route, method: 'GET', paths },
  ];
}

export function postRoute(paths: readonly string[], route: Shared): Route[] {
  return [{ ...route, method: 'POST', paths }];
}

export function getRoute(paths: readonly string[], route: Shared): Route[] {
  return [{ ...route, method: 'GET', paths }];
}

/** Thrown where a person's browser is sent elsewhere. */
export class Redirect extends Error {
  readonly location: string;

  constructor(location: string) {
    super(`see ${location}`);
    this.location = location;
  }
}
