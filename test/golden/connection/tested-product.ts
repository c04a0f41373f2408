import type { ProductName } from '../../../src/contract/product-name.ts';
import type { Endpoint } from '../../../src/wix/api/endpoint.ts';
import type { GoldenRoute } from '../golden-wix.ts';

/** What the connection test must say of a product, and what it reads to know. */
export interface TestedProduct {
  readonly product: ProductName;
  readonly title: string;
  /** Where its records go; the site's own go nowhere by themselves. */
  readonly insitesModule?: string;
  readonly alternativeModule?: string;
  /** What its first permission is for, and what is lost without it. */
  readonly purpose: string;
  readonly loss: string;
  /** Every permission that is tested, that first which most of its records need. */
  readonly ticks: readonly Tick[];
  /** Every endpoint that is asked on a site of catalog V3, with the answer to a key that may read it. */
  readonly open: readonly GoldenRoute[];
  /** Endpoints that are asked too, and are not there. */
  readonly gone?: readonly Pick<Endpoint, 'method' | 'path'>[];
  /** What is wrong with it for a key that may not read all, on a site that has not every app. @default nothing */
  readonly partial?: Lack;
}

/** A permission as `connection` must show it, without what was found of it. */
export interface Tick {
  readonly permission: string;
  readonly name: string;
  readonly scope: string;
  readonly partOf: string | null;
  readonly readOnly: boolean;
  readonly isOptional: boolean;
  /** Whether a site of catalog V3 does not need it, or only in the place of another. */
  readonly isSpare: boolean;
}

interface TickOptions {
  /** The tick that brings it. */
  readonly partOf?: string;
  /** Whether it can also change the site: then a key without it is a good key. */
  readonly manage?: boolean;
  readonly optional?: boolean;
  readonly spare?: boolean;
}

export function tick(
  name: string,
  scope: string,
  { partOf, manage = false, optional = manage, spare = false }: TickOptions = {},
): Tick {
  return {
    permission: `${name} (${scope})`,
    name,
    scope,
    partOf: partOf ?? null,
    readOnly: !manage,
    isOptional: optional,
    isSpare: spare,
  };
}

/** Something that a key or a site lacks, and how Wix says so. */
export interface Lack {
  readonly status: 'NOT_INSTALLED' | 'PERMISSION_DENIED' | 'UNAVAILABLE';
  /** The permission that is shown for the product. @default its first */
  readonly permission?: string;
  /** Wix's refusal, as the reason repeats it. */
  readonly said: string;
  /** Other permissions that are refused, with what Wix says of each. */
  readonly others?: Readonly<Record<string, string>>;
  readonly routes: readonly GoldenRoute[];
}

/** How a refusal in words is repeated. */
export const IN_WORDS = '403: "not yours".';

/** A key that may not read something. */
export function lacks(
  permission: string,
  said: string,
  routes: readonly GoldenRoute[],
  others: Readonly<Record<string, string>> = {},
): Lack {
  return { status: 'PERMISSION_DENIED', permission, said, routes, others };
}

/** A site without the product's app. */
export function absent(said: string, routes: readonly GoldenRoute[]): Lack {
  return { status: 'NOT_INSTALLED', said, routes };
}
