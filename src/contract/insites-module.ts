import type { InsitesModule } from '../generated/enums.ts';

/** Where the records of a Wix product go in Insites. */
export interface ModuleTarget {
  /** The module that Insites' connector guide names. */
  readonly module: InsitesModule;
  /** Another module, where Insites' own sources disagree. */
  readonly alternative: InsitesModule | null;
  /** What its records become. */
  readonly becomes: string;
  /** When its records move where nothing else decides it: people come first, then the catalog, then what refers to both. */
  readonly place: number;
}

/** Names of Insites' modules as Insites writes them. */
export const moduleTitles: Readonly<Record<InsitesModule, string>> = {
  CRM: 'CRM',
  ECOMMERCE: 'Ecommerce',
  EVENTS: 'Events',
  FORMS: 'Forms',
  DATA: 'Data',
  ASSETS: 'Assets',
  CMS: 'CMS',
};
