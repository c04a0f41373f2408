import type { GatewayContext } from '../contract/product-module.ts';

export type { GatewayContext } from '../contract/product-module.ts';

/**
 * Makes something that every operation has once, such as its DataLoaders.
 * @returns a function that gives the same value for the same operation, created at the first call
 */
export function perOperation<T>(create: (context: GatewayContext) => T): (context: GatewayContext) => T {
  const values = new WeakMap<GatewayContext, { value: T }>();
  return (context) => {
    const known = values.get(context);
    if (known !== undefined) return known.value;
    const value = create(context);
    values.set(context, { value });
    return value;
  };
}
