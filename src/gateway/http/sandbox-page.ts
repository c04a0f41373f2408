import { randomBytes } from 'node:crypto';
import { escapeHtml } from '../../wix/rich-text/html-writing.ts';

/** What the Sandbox opens with. */
export interface SandboxStart {
  /** The operation in its editor. */
  readonly document: string;
  /** Headers that each of its requests needs, to be filled in by the reader. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The other graphs of this gateway, by the paths of their own Sandboxes. */
  readonly graphs?: readonly { readonly path: string; readonly title: string }[];
  /** Where a page does the same without a network; undefined where there is none. */
  readonly explorer?: string | undefined;
}

const SCRIPT_HOST = 'https://embeddable-sandbox.cdn.apollographql.com';
const FRAME_HOST = 'https://sandbox.embed.apollographql.com';

/** Milliseconds in which the Sandbox must say something: it does so as soon as it is there. */
const SIGN_OF_LIFE = 8_000;

/**
 * Renders the page that browsers get at /graphql: Apollo Sandbox in a frame, which asks this gateway through the page around it, so
 * that no other origin needs to be let in. Where the Sandbox does not come up, the page leads to the explorer, which needs no network; without
 * one it shows a first query and how to send it.
 */
export function sandboxPage(start: SandboxStart): { html: string; contentSecurityPolicy: string } {
  const nonce = randomBytes(16).toString('base64');
  const options = {
    target: '#sandbox',
    initialState: { document: start.document, headers: start.headers ?? {}, includeCookies: false },
    hideCookieToggle: true,
    endpointIsEditable: false,
    runTelemetry: false,
    allowDynamicStyles: false,
  };
  return {
    html: page(nonce, start, options),
    contentSecurityPolicy: [
      "default-src 'none'",
      `script-src 'nonce-${nonce}' ${SCRIPT_HOST}`,
      `style-src 'nonce-${nonce}' ${SCRIPT_HOST}`,
      `frame-src ${FRAME_HOST}`,
      "connect-src 'self'",
      "img-src 'self' data:",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  };
}

function page(nonce: string, start: SandboxStart, options: object): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Wix gateway: Apollo Sandbox</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">
html, body { margin: 0; height: 100%; font-family: system-ui, sans-serif; }
#sandbox, #sandbox iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; }
#offline { max-width: 50rem; margin: 3rem auto; padding: 0 1rem; line-height: 1.5; }
#explorer { position: fixed; inset-inline-end: 1rem; bottom: 0.75rem; z-index: 1; padding: 0.4rem 0.8rem; border-radius: 0.5rem; background: #fff; color: #1d48b5; font-size: 0.875rem; box-shadow: 0 1px 4px #0005; }
#graphs { position: fixed; inset-inline-start: 1rem; bottom: 0.75rem; z-index: 1; padding: 0.4rem 0.8rem; border-radius: 0.5rem; background: #fff; color: #222; font-size: 0.875rem; box-shadow: 0 1px 4px #0005; }
#graphs a { color: #1d48b5; }
pre { background: #f4f4f6; padding: 1rem; overflow: auto; }
</style>
</head>
<body>
<main id="offline">
<h1>Wix gateway</h1>
<p>Apollo Sandbox is loaded from the network. If it does not appear, this machine is offline or blocks ${FRAME_HOST};
the gateway answers all the same. Send this document as <code>{"query": "…"}</code> with <code>content-type: application/json</code>:</p>
<pre id="document">${escapeHtml(start.document)}</pre>
</main>
<div id="sandbox"></div>
${otherGraphs(start)}
${start.explorer === undefined ? '' : `<a id="explorer" href="${escapeHtml(start.explorer)}">No network? Open the explorer of this gateway</a>`}
<script nonce="${nonce}">
const explorer = ${scriptJson(start.explorer ?? null)};
const leave = () => explorer && location.replace(explorer);
// A proxy may also swallow the script, and never answer.
const waiting = setTimeout(leave, ${SIGN_OF_LIFE});
addEventListener('message', ({ origin }) => { if (origin === '${FRAME_HOST}') clearTimeout(waiting); });
</script>
<script nonce="${nonce}" src="${SCRIPT_HOST}/v2/embeddable-sandbox.umd.production.min.js"></script>
<script nonce="${nonce}">
if (window.EmbeddedSandbox) {
  document.getElementById('offline').hidden = true;
  new window.EmbeddedSandbox({ ...${scriptJson(options)}, initialEndpoint: window.location.origin + window.location.pathname + window.location.search });
} else leave();
</script>
</body>
</html>
`;
}

/** Leads to the Sandboxes of the other graphs. */
function otherGraphs({ graphs = [] }: SandboxStart): string {
  const links = graphs.map(({ path, title }) => `<a href="${escapeHtml(path)}">${escapeHtml(title)}</a>`);
  return links.length === 0 ? '' : `<nav id="graphs" aria-label="Other graphs">${links.join(' · ')}</nav>`;
}

/** JSON that cannot end the script it stands in. */
function scriptJson(value: object | string | null): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
