import { findPackageJSON } from 'node:module';
import { pathToFileURL } from 'node:url';

/** The manifest of this package, to which its other files are relative: the same whether the sources run or what was built from them. */
export const packageManifest = pathToFileURL(
  findPackageJSON(import.meta.url) ?? `${process.cwd()}/package.json`,
);
