import { expect, it } from 'vitest';
import { DEMO_CREDENTIALS, startDemoSite } from '../../demo-site/index.ts';
import { changedSite } from '../assumptions/changed-site.ts';
import { startGateway } from '../start-gateway.ts';
import { reportOf, runInProcess, smallSite, temporaryFolder } from './bundle.ts';

it('a token that Wix ends in the middle of an export is asked for anew, once for all reads under way', async () => {
  const demo = await startDemoSite({ counts: smallSite });
  const tokens: string[] = [];
  let answered = 0;
  let refused = 0;
  const site = await changedSite(demo, (exchange) => {
    const { path, authorization, body } = exchange;
    if (path === '/oauth2/token') return void tokens.push(body.access_token);
    answered += 1;
    if (answered < 40 || authorization !== tokens[0]) return;
    refused += 1;
    Object.assign(exchange, { status: 401, body: { message: '', details: {} } });
  });
  const { appId, appSecret, instanceId } = DEMO_CREDENTIALS;
  await using gateway = await startGateway({
    site,
    env: {
      WIX_API_KEY: '',
      WIX_SITE_ID: '',
      WIX_APP_ID: appId,
      WIX_APP_SECRET: appSecret,
      WIX_INSTANCE_ID: instanceId,
    },
  });
  using folder = temporaryFolder();
  const products = 'STORES,ORDERS,CONTACTS,EVENTS,BOOKINGS';
  const { code } = await runInProcess({ gateway: gateway.url, out: folder.path, products });
  expect([code, reportOf(folder.path).status]).toEqual([0, 'COMPLETE']);
  expect(refused).toBeGreaterThan(0);
  expect(tokens).toHaveLength(2);
  await demo.close();
});
