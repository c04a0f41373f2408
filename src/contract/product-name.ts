import type { WixProduct } from '../generated/enums.ts';

/** A Wix product of the graph, as `connection` and `migrationPlan` name it; SITE is the site itself. */
export type ProductName = WixProduct | 'SITE';
