import type { PermissionNeed } from '../../contract/product-module.ts';
import type { WixClient } from '../../wix/client.ts';
import { permissions } from '../../wix/permissions.ts';
import { isGone } from './data-errors.ts';
import { endpoints } from './endpoints.ts';

/** A collection's id that none has. */
const NO_COLLECTION = 'no-such-collection';

/**
 * One cheap read of items. Which collections there are only a key that may manage them can ask, so it is made of one that there is not: Wix
 * says so to a key that may read items, and refuses one that may not (docs/fidelity.md#data-probe).
 */
async function probeItems(wix: WixClient): Promise<unknown> {
  try {
    return await wix.call(endpoints.countItems, { dataCollectionId: NO_COLLECTION });
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

/** What a key needs to read the CMS. */
export const needs: readonly PermissionNeed[] = [
  {
    permission: permissions.DATA_ITEMS,
    purpose: 'The items of the collections that the site keeps in its CMS.',
    loss: 'The content of dynamic pages is lost: no collection has any items.',
    lists: ['dataItems'],
    probe: probeItems,
  },
  {
    permission: permissions.DATA_COLLECTIONS,
    purpose: 'The list of collections with their fields, types and references.',
    loss: 'Collections have to be named by hand, and their items come without labels, types and the collections that references lead to.',
    optional: true,
    lists: ['dataCollections'],
    probe: (wix) => wix.call(endpoints.listCollections, { paging: { limit: 1, offset: 0 }, fields: ['id'] }),
  },
];
