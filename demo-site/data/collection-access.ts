import type { QueryOptions } from '../query.ts';
import type { SiteState } from '../state.ts';
import { COLLECTIONS } from './collections.ts';

/** The words of Wix Data about a collection that is not there. */
export const COLLECTION_GONE = (id: string): string =>
  `WDE0025: The ${id} collection does not exist. You may want to create it first.`;

/** Whether a collection belongs to an app that is not on the site. */
export function absentApp(site: SiteState, collectionId: string): boolean {
  const app = COLLECTIONS.find(({ id }) => id === collectionId)?.app;
  return app !== undefined && !site.installed(app);
}

/** What is not asked for in a collection with drafts. */
export const withoutDrafts: QueryOptions = {
  hidden: (read) => !read('_publishStatus').includes('DRAFT'),
  hiddenKey: 'published',
};
