import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import type { ServedPages } from '../gateway/http/server.ts';
import { packageManifest } from '../package-root.ts';
import { escapeHtml } from '../wix/rich-text/html-writing.ts';

/** Nothing but the gateway's own files, and no script or style within a page. */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
} as const;

/** The explorer's editor writes its styles itself, has images and fonts in them, and works in threads of its own. */
const EXPLORER_POLICY = {
  ...POLICY,
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'font-src': "'self' data:",
  'worker-src': "'self'",
} as const;

/** What watches a site asks its pages by HEAD. */
const HEAD_TOO = { exposeHeadRoute: true };

/** Of a path below `/assets`, no part of which leads out of it. */
const ASSET = /^[\w.-]+$/;

/**
 * The pages for people: the console at `/`, and the explorer at `/explorer` for who may ask for data. They are files that were built from `console/`; what they show they ask the gateway for.
 * @param folder where the built files lie. @default dist/console of this package
 */
export function servedPages(
  config: Config,
  folder = fileURLToPath(new URL('dist/console/', packageManifest)),
): ServedPages {
  return {
    addTo(app: FastifyInstance, mayAsk: (request: FastifyRequest) => Promise<boolean>): void {
      app.get('/', HEAD_TOO, (_request, reply) => page(reply, 'index.html', POLICY));
      app.get('/explorer', HEAD_TOO, async (request, reply) =>
        (await mayAsk(request))
          ? page(reply, 'explorer.html', EXPLORER_POLICY)
          : reply
              .code(401)
              .type('text/html; charset=utf-8')
              .headers(headersUnder(POLICY))
              .send(NEEDS_SESSION),
      );
      app.get<{ Params: { name: string } }>('/assets/:name', HEAD_TOO, (request, reply) =>
        ASSET.test(request.params.name)
          ? file(request, reply, { name: join('assets', request.params.name), isHashed: true })
          : reply.callNotFound(),
      );
      app.get('/icon.svg', HEAD_TOO, (request, reply) =>
        file(request, reply, { name: 'icon.svg', isHashed: false }),
      );
    },
  };

  async function page(
    reply: FastifyReply,
    name: string,
    policy: Readonly<Record<string, string>>,
  ): Promise<FastifyReply> {
    const html = (await read(name))?.toString('utf8');
    return reply
      .headers(headersUnder(policy))
      .code(html === undefined ? 503 : 200)
      .type('text/html; charset=utf-8')
      .send(html?.replace('%GATEWAY%', () => escapeHtml(JSON.stringify(gatewayInfo(config)))) ?? NOT_BUILT);
  }

  /** Sends a file, compressed where it is there so and the browser takes it. */
  async function file(
    request: FastifyRequest,
    reply: FastifyReply,
    { name, isHashed }: { readonly name: string; readonly isHashed: boolean },
  ): Promise<FastifyReply> {
    const takesBrotli = /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
    const compressed = takesBrotli ? await read(`${name}.br`) : undefined;
    const bytes = compressed ?? (await read(name));
    if (bytes === undefined) {
      reply.callNotFound();
      return reply;
    }
    if (compressed !== undefined) void reply.header('content-encoding', 'br');
    return reply
      .headers({
        'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
        vary: 'accept-encoding',
      })
      .type(typeOf(name))
      .send(bytes);
  }

  async function read(name: string): Promise<Buffer | undefined> {
    try {
      return await readFile(join(folder, name));
    } catch {
      return undefined;
    }
  }
}

/** What is said to a browser with each page. */
function headersUnder(policy: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return {
    'content-security-policy': Object.entries(policy)
      .map(([directive, sources]) => `${directive} ${sources}`)
      .join('; '),
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    // It may show what a session that has ended since could see.
    'cache-control': 'no-store',
  };
}

/** What pages must know before they ask for anything: how credentials get to this gateway. No secret. */
function gatewayInfo({ mode, token, connectApp }: Config): object {
  return { mode, needsToken: token !== undefined, connectsByApp: connectApp !== undefined };
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  ttf: 'font/ttf',
  woff2: 'font/woff2',
  json: 'application/json; charset=utf-8',
};

function typeOf(name: string): string {
  return TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}

const NOT_BUILT = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Wix gateway</title>
<h1>Wix gateway</h1>
<p>The pages are not built. Run <code>npm run build</code>, and load this again.</p>
<p>The graph is at <a href="/graphql">/graphql</a>.</p>
</html>
`;

const NEEDS_SESSION = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Wix gateway</title>
<h1>Wix gateway</h1>
<p>This gateway asks for a token. <a href="/">Give it here</a>, then open the explorer.</p>
</html>
`;
