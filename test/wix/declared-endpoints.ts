import { products } from '../../src/products/registry.ts';
import type { Endpoint } from '../../src/wix/api/endpoint.ts';

/** Every endpoint that the gateway can call. */
export const declaredEndpoints: readonly Endpoint[] = products.flatMap(({ endpoints }) => endpoints);
