import { hostedFile } from './media.ts';
import { openAgent, type Proxies } from './transport/pool.ts';

/** The hosts where files of Wix lie (docs/fidelity.md#media). They are others than that of its API, and are asked only whether a file is there. */
export interface FileHosts {
  /**
   * Asks whether a file is there, by `HEAD`, without credentials, and follows nowhere.
   * @param url an address that `mediaUrl` writes
   * @returns the status of the answer
   * @throws Error where none came, or the address is not one of a file of Wix
   */
  head(url: string): Promise<number>;
  close(): Promise<void>;
}

/** Milliseconds that a host may take to answer. */
const PATIENCE_MS = 10_000;

/** Opens the way to the hosts of files. @param proxies the way out */
export function openFileHosts(proxies: Proxies | undefined): FileHosts {
  const dispatcher = openAgent(proxies, {}, PATIENCE_MS);
  return {
    async head(url) {
      if (hostedFile(url)?.url !== url) throw new Error('This is no file of Wix.');
      const signal = AbortSignal.timeout(PATIENCE_MS);
      const { origin, pathname, search } = new URL(url);
      const path = `${pathname}${search}`;
      const { statusCode, body } = await dispatcher.request({ method: 'HEAD', origin, path, signal });
      await body.dump();
      return statusCode;
    },
    close: () => dispatcher.destroy(),
  };
}
