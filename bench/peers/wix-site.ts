/** Where a peer reads, and with what. */
export interface WixSite {
  readonly url: string;
  readonly siteId: string;
  readonly apiKey: string;
}
