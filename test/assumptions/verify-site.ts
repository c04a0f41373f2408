import { afterAll } from 'vitest';
import { startDemoSite, type DemoSite, type DemoSiteOptions } from '../../demo-site/index.ts';
import { KNOWN_IDS } from '../../src/assumptions/known-ids.ts';
import { verify, type Verification } from '../../src/assumptions/verify.ts';
import { products } from '../../src/products/registry.ts';
import { openRecording } from '../../src/recording/recorder.ts';
import { textsOf } from '../../src/json/texts-of.ts';
import { credentialKeys, type WixCredentials } from '../../src/wix/api/credentials.ts';
import type { FileHosts } from '../../src/wix/file-hosts.ts';
import { createTransport } from '../../src/wix/transport/index.ts';
import { watchUnknown } from '../../src/wix/unknown/watch.ts';

/** Small enough to be read quickly, with enough of everything to tell. */
export const SMALL: DemoSiteOptions = {
  counts: {
    products: 60,
    orders: 150,
    contacts: 120,
    members: 40,
    bookings: 120,
    formSubmissions: 60,
    dataItems: 60,
    events: 20,
    eventGuests: 60,
    eventRsvps: 40,
    ticketDefinitions: 30,
    blogPosts: 20,
  },
};

const open: DemoSite[] = [];

/** Starts a site that is closed after the tests of the file. */
export async function demoSite(options: DemoSiteOptions): Promise<DemoSite> {
  const site = await startDemoSite(options);
  open.push(site);
  return site;
}

export interface Verifying {
  /** @default with the key */
  readonly as?: 'app' | undefined;
  readonly requestsPerMinute?: number;
  readonly cursorAgeMs?: number;
  readonly patienceMs?: number;
  readonly files?: FileHosts;
  /** A folder that is made, for a recording. */
  readonly record?: string;
  /** Takes every text and number that Wix answers. */
  readonly answered?: Set<string>;
}

/** What verify finds of a site, and what arrives from it and is unknown. */
export async function verifySite(
  site: Pick<DemoSite, 'url' | 'apiKey' | 'siteId' | 'accountId' | 'appId' | 'appSecret' | 'instanceId'>,
  { as, requestsPerMinute = 100_000, cursorAgeMs = 60, patienceMs, files, record, answered }: Verifying = {},
): Promise<Verification & { readonly unknown: readonly string[] }> {
  const { apiKey, siteId, accountId, appId, appSecret, instanceId, url: apiUrl } = site;
  const credentials: WixCredentials =
    as === 'app'
      ? { kind: 'app', appId, appSecret, instanceId }
      : { kind: 'apiKey', apiKey, siteId, accountId };
  const transport = createTransport({
    apiUrl,
    endpoints: products.flatMap(({ endpoints }) => endpoints),
    requestsPerMinute,
  });
  const watch = watchUnknown(transport);
  if (answered !== undefined)
    transport.watchAnswers((_, { json }) => {
      for (const text of textsOf(json)) answered.add(text);
    });
  const keys = credentialKeys(credentials);
  const recorder =
    record === undefined
      ? undefined
      : openRecording({ transport, folder: record, apiUrl, keys, known: KNOWN_IDS });
  try {
    const { signal } = new AbortController();
    const found = await verify({ transport, credentials, apiUrl, cursorAgeMs, patienceMs, signal, files });
    recorder?.write(found);
    return { ...found, unknown: watch.found().map(({ path }) => path) };
  } finally {
    await transport.close();
  }
}

/** The ids of the assumptions of which was found. */
export const idsOf = ({ verified }: Verification, status: string): string[] =>
  verified.flatMap((one) => (one.status === status ? [one.assumption.id] : []));

afterAll(() => Promise.all(open.splice(0).map((site) => site.close())));
