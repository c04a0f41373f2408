import { existsSync, readFileSync } from 'node:fs';

/** The folder that holds the installed packages. */
export const MODULES = new URL('../../node_modules/', import.meta.url);

/**
 * The generated package of the SDK that the SDL calls by a name: most are called `auto_sdk_` before it, those of an older make are not.
 * @returns what follows `@wix/`
 */
export function generatedPackage(sdk: string, modules = MODULES): string {
  const isOlder = !existsSync(new URL(`@wix/auto_sdk_${sdk}/`, modules));
  return isOlder && existsSync(new URL(`@wix/${sdk}/`, modules)) ? sdk : `auto_sdk_${sdk}`;
}

/**
 * The declarations of a package's metadata. Wire types have their plain names in them, the SDK's own end in `$1`.
 * @param name what follows `@wix/`
 * @returns undefined where there are none
 */
export function metaDeclarations(name: string, modules = MODULES): string | undefined {
  return (
    textOf(`@wix/${name}/build/es/meta.d.mts`, modules) ??
    olderMake(textOf(`@wix/${name}/type-bundles/meta.bundle.d.ts`, modules))
  );
}

/** A file below `node_modules`; undefined where there is none. */
export function textOf(path: string, modules = MODULES): string | undefined {
  const file = new URL(path, modules);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Packages of an older make mark the wire types, and leave the SDK's own plain: this exchanges them. */
function olderMake(text: string | undefined): string | undefined {
  const marked = new Set([...(text ?? '').matchAll(/^interface (\w+)\$1\b/gm)].map(([, name = '']) => name));
  return text?.replaceAll(/\b([A-Z]\w*)(\$1)?(?![\w$])/g, (whole: string, name: string, mark?: string) =>
    marked.has(name) ? (mark === undefined ? `${name}$1` : name) : whole,
  );
}
