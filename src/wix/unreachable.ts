import { GatewayError } from '../errors.ts';

/** Wix was never asked: this machine has no way to it. Another attempt changes nothing before the machine's network does. */
export class WixUnreachable extends GatewayError {
  /** @param what how connecting failed, in words, such as "its name is not known here (ENOTFOUND)" */
  constructor(what: string) {
    super('WIX_UNAVAILABLE', {
      message: `Wix cannot be reached from this machine: ${what}.`,
      hint: 'Nothing is said about the credentials. Check that this machine is online and that its firewall lets it connect to www.wixapis.com on port 443. Where a proxy is the way out, set HTTPS_PROXY to its address (NO_PROXY excepts hosts; NODE_EXTRA_CA_CERTS names the certificate of a proxy that opens TLS). If WIX_API_URL is set, it must be the address of Wix.',
    });
    this.name = 'WixUnreachable';
  }
}
