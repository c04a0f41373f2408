import { startDemoSite, type DemoSiteOptions } from '../demo-site/index.ts';

/** The demo site in a process of its own, so that what it costs is not taken for the gateway's. Options come as JSON. */
const options: DemoSiteOptions = JSON.parse(process.argv[2] ?? '{}');
const site = await startDemoSite(options);
const { url, siteId, apiKey } = site;
process.send?.({ url, siteId, apiKey });
process.on('message', (message: string) => process.send?.(answers[message]?.() ?? secondRequest(message)));
process.on('disconnect', () => void site.close());

const { requests } = site;
const answers: Readonly<Record<string, () => object>> = {
  clear() {
    requests.clear();
    return {};
  },
  counts: () => ({
    requests: requests.count(),
    throttled: requests.withStatus(429).length,
    busiestMinute: requests.busiestMinute(),
    readForMs: (requests.entries.at(-1)?.at ?? 0) - (requests.entries[0]?.at ?? 0),
  }),
};

function secondRequest(path: string): object | undefined {
  return requests.entries.filter((entry) => entry.path.includes(path))[1];
}
