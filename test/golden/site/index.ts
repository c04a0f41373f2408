import { endpoints as stores } from '../../../src/products/stores/wire.ts';
import { endpoints } from '../../../src/products/site/wire.ts';
import type { GoldenProduct } from '../golden-answer.ts';
import { route } from '../golden-wix.ts';
import { answers } from './answers.ts';
import { connection } from './connection.ts';
import { blogApp, listing, properties } from './records.ts';

export const site: GoldenProduct = {
  connection,
  routes: [
    route(endpoints.getSiteProperties, { version: '207', properties }),
    route(endpoints.listAppInstances, { appInstances: [blogApp] }),
    route(endpoints.querySites, { sites: [listing] }),
    route(stores.getCatalogVersion, { catalogVersion: 'V3_CATALOG' }),
  ],
  answers,
};
