import { isLoopback } from '../config.ts';

/**
 * Creates the check of `Host` headers. A gateway on loopback answers only to loopback's own names: otherwise any web page could
 * point a name of its own at this machine and read the site through the visitor's browser.
 * @param listening the host that the gateway listens on
 * @returns whether a request with this header is answered
 */
export function hostCheck(listening: string): (header: string | undefined) => boolean {
  if (!isLoopback(listening)) return () => true;
  return (header) => {
    const name = /^(\[[^\]]*\]|[^:]*)(:\d+)?$/.exec(header ?? '')?.[1];
    return name !== undefined && isLoopback(name);
  };
}
