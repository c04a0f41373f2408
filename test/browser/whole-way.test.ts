import { expect, test } from 'vitest';
import { exportGateway } from '../jobs/site-exports.ts';
import { openPage } from './open-page.ts';

test('from the key to the bundle, as an owner goes', async () => {
  await using site = await exportGateway({
    env: { WIX_CREDENTIALS: 'request', WIX_API_KEY: '', WIX_SITE_ID: '' },
  });
  const { apiKey, siteId } = site.gateway.site;
  await using opened = await openPage(`${site.gateway.url}/`);
  const { page } = opened;
  await page.getByLabel('API key', { exact: true }).fill(apiKey);
  await page.getByLabel('Site ID', { exact: true }).fill(`https://manage.wix.com/dashboard/${siteId}/home`);
  await page.getByText('Tidewater Goods').first().waitFor();
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Tidewater Goods' }).waitFor();
  await page.getByRole('navigation').getByRole('link', { name: 'Plan' }).click();
  await page.getByRole('button', { name: /Approve/ }).click();
  await page.getByRole('button', { name: 'Start the copy' }).click();
  await page.getByText('Everything of the plan is in the copy.').waitFor();
  const [bundle] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download the bundle' }).click(),
  ]);
  expect(bundle.suggestedFilename()).toMatch(/\.zip$/);
  expect(page.url()).not.toContain(apiKey);
  await page.getByRole('button', { name: 'Disconnect' }).click();
  await page.getByLabel('API key', { exact: true }).waitFor();
  // Nobody who comes after finds anything by going back.
  await page.goBack();
  await page.getByLabel('API key', { exact: true }).waitFor();
  expect(await page.getByText('Tidewater Goods').count()).toBe(0);
});
