import { isBuiltin, registerHooks } from 'node:module';

let hooks: ReturnType<typeof registerHooks> | undefined;

/**
 * Keeps Node's own modules from the hooks of Vitest, which tells its main process of all that is resolved: Apollo Server requires `crypto`
 * anew for each operation.
 */
export function resolveBuiltins(): void {
  hooks ??= registerHooks({
    resolve: (specifier, context, next) =>
      isBuiltin(specifier)
        ? { url: `node:${specifier.replace(/^node:/, '')}`, format: 'builtin', shortCircuit: true }
        : next(specifier, context),
  });
}
