import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXT = /\.(?:js|css|svg|json|map)$/;

/** Writes a compressed file beside each one that is made of text, so that serving costs nothing. */
export function precompress(): Plugin {
  let folder = '';
  return {
    name: 'precompress',
    apply: 'build',
    configResolved({ build }) {
      folder = build.outDir;
    },
    closeBundle() {
      const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
        TEXT.test(name),
      );
      for (const name of names) {
        const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
        writeFileSync(
          `${join(folder, name)}.br`,
          brotliCompressSync(readFileSync(join(folder, name)), { params }),
        );
      }
    },
  };
}
