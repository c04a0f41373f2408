import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rolldown';

/** Packages of which the gateway uses little, as modules that have just that. What else is asked of them fails the build. */
export function leanerPackages(root: string): Plugin {
  const modules = join(root, 'node_modules');
  const texts: Readonly<Record<string, () => string>> = {
    // The kinds of connections and their errors, without fetch, caches, mocks and web sockets. They have their methods from elsewhere, as in
    // the package: the one that leads through a proxy calls `connect`.
    undici: () =>
      [
        `import Dispatcher from ${JSON.stringify(`${modules}/undici/lib/dispatcher/dispatcher.js`)};`,
        `import api from ${JSON.stringify(`${modules}/undici/lib/api/index.js`)};`,
        'Object.assign(Dispatcher.prototype, api);',
        ...[
          ['Agent', 'lib/dispatcher/agent.js'],
          ['buildConnector', 'lib/core/connect.js'],
          ['Pool', 'lib/dispatcher/pool.js'],
          ['EnvHttpProxyAgent', 'lib/dispatcher/env-http-proxy-agent.js'],
          ['errors', 'lib/core/errors.js'],
        ].map(
          ([name, file]) =>
            `export { default as ${name} } from ${JSON.stringify(`${modules}/undici/${file}`)};`,
        ),
      ].join('\n'),
    // Node's own streams, of which it is a copy for older ones.
    'readable-stream': () => "export * from 'node:stream';",
    // Whether an answer of some type is worth compressing.
    'mime-db': () =>
      `module.exports = ${JSON.stringify(compressibleTypes(join(modules, 'mime-db/db.json')))};`,
    // No route has a schema: src/gateway/http/server.ts gives Fastify what stands in for both.
    '@fastify/ajv-compiler': () => 'module.exports = undefined;',
    '@fastify/fast-json-stringify-compiler': () => 'module.exports = undefined;',
  };
  return {
    name: 'leaner-packages',
    resolveId: (id) => (id in texts ? `\0leaner:${id}` : undefined),
    load: (id) => (id.startsWith('\0leaner:') ? texts[id.slice('\0leaner:'.length)]?.() : undefined),
  };
}

function compressibleTypes(file: string): Readonly<Record<string, { readonly compressible: true }>> {
  const types: Readonly<Record<string, { readonly compressible?: boolean }>> = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  return Object.fromEntries(
    Object.entries(types).flatMap(([type, { compressible }]) =>
      compressible === true ? [[type, { compressible }] as const] : [],
    ),
  );
}
