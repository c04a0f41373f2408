import { endpoints } from '../../../src/products/site/endpoints.ts';
import type { GoldenProduct } from '../golden-answer.ts';
import { route } from '../golden-wix.ts';

export const site: GoldenProduct = {
  routes: [
    route(endpoints.getSiteProperties, {
      version: '207',
      properties: {
        siteDisplayName: 'Tidewater Goods',
        language: 'en',
        locale: { languageCode: 'en', country: 'GB' },
        paymentCurrency: 'GBP',
        timeZone: 'Europe/London',
        externalSiteUrl: 'https://tidewater.example',
      },
    }),
    route(endpoints.listAppInstances, { appInstances: [] }),
  ],
  answers: [],
};
