import type { GatewayContext } from '../contract/product-module.ts';

export type { GatewayContext } from '../contract/product-module.ts';

/**
 * Makes something that every operation has once, such as its DataLoaders.
 * @returns a function that gives the same value for the same operation, created at the first call
 */
export function perOperation<T>(create: (context: GatewayContext) => T): (context: GatewayContext) => T {
  return (context) => {
    const known = context.own.get(create);
    // What it was made by made it.
    if (known !== undefined) return (known as { readonly value: T }).value;
    const value = create(context);
    context.own.set(create, { value });
    return value;
  };
}
