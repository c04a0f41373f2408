import { startDemoSite, type DemoSiteOptions } from '../demo-site/index.ts';

/** The demo site in a process of its own, so that what it costs is not taken for the gateway's. Options come as JSON. */
const options: DemoSiteOptions = JSON.parse(process.argv[2] ?? '{}');
const site = await startDemoSite(options);
const { url, siteId, apiKey } = site;
process.send?.({ url, siteId, apiKey });
process.on('message', (message) => {
  if (message === 'clear') site.requests.clear();
  process.send?.({
    requests: site.requests.count(),
    throttled: site.requests.withStatus(429).length,
    busiestMinute: site.requests.busiestMinute(),
    readForMs: (site.requests.entries.at(-1)?.at ?? 0) - (site.requests.entries[0]?.at ?? 0),
  });
});
process.on('disconnect', () => void site.close());
