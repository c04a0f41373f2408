/** What codes of failed connections mean, where nothing can have been sent. */
const MEANINGS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its name is not known here',
  EAI_AGAIN: 'no name server answers',
  ECONNREFUSED: 'the connection was refused',
  EHOSTUNREACH: 'there is no route to it',
  ENETUNREACH: 'there is no network',
  EADDRNOTAVAIL: 'there is no network',
  UND_ERR_PRX_TLS: 'the proxy does not speak TLS',
};

/** Codes of certificates that are not trusted: Wix's own are, so someone between opens the connection. */
const CERTIFICATE = /^(DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|CERT_|ERR_TLS_CERT)/;

/** Why no request can leave this machine for Wix, in words; undefined when the failure is another one. */
export function noWayOut(error: unknown, code: string): string | undefined {
  const tunnel = /^Proxy response \((\d{3})\)/.exec(error instanceof Error ? error.message : '');
  if (tunnel !== null) return `the proxy refuses to connect (it answers ${tunnel[1] ?? ''})`;
  if (CERTIFICATE.test(code)) return `its certificate is not trusted here (${code})`;
  const meaning = MEANINGS[code];
  return meaning === undefined ? undefined : `${meaning} (${code})`;
}
