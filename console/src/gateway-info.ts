/** What the gateway says of itself in the page, before anything is asked of it. */
interface GatewayInfo {
  /** Where credentials come from: each session brings its own, the gateway has those of one site, or it serves its demo site. */
  readonly mode: 'request' | 'environment' | 'demo';
  /** Whether the gateway asks for a token of its own. */
  readonly needsToken: boolean;
  /** Whether owners can connect by a Wix app, without a key. */
  readonly connectsByApp: boolean;
}

const written = document.querySelector<HTMLMetaElement>('meta[name="wix-gateway"]')?.content ?? '';

/** Read once: the page is as old as what it says. */
export const gatewayInfo = JSON.parse(written) as GatewayInfo;
