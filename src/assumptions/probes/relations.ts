import { isRecordId } from '../../guid.ts';
import { endpoints as blog } from '../../products/blog/wire.ts';
import { endpoints as bookings } from '../../products/bookings/wire.ts';
import { endpoints as contacts } from '../../products/contacts/wire.ts';
import { endpoints as data } from '../../products/data/wire.ts';
import { nameOf, STORES_APPS } from '../../products/orders/fields.ts';
import { endpoints as orders } from '../../products/orders/wire.ts';
import { endpoints as stores } from '../../products/stores/wire.ts';
import { differs, holds, tell, type Finding } from '../assumption.ts';
import { firstOf, idOf, listNamed, recordsIn, some } from '../lists.ts';
import type { ProbedSite } from '../probed-site.ts';
import { untoldBy } from '../refusal.ts';
import { Untold } from '../untold.ts';

/** Ids that are asked for at once. */
const MOST = 100;

async function someOrders(site: ProbedSite) {
  const search = { cursorPaging: { limit: 100 } };
  const { orders: found = [] } = await site.read(orders.searchOrders, { search });
  return some(found, 'The site has no orders');
}

/** Whether no line item with another app's id is of a product of the shop. */
export async function appIds(site: ProbedSite): Promise<Finding> {
  const items = (await someOrders(site)).flatMap(({ lineItems }) => lineItems ?? []);
  const referring = items.flatMap(({ catalogReference }) => catalogReference ?? []);
  some(referring, 'No order that was looked at has an item of a catalog');
  const others = referring.filter(({ appId }) => !STORES_APPS.has(appId ?? ''));
  const ids = [...new Set(others.map(({ catalogItemId }) => String(catalogItemId)))]
    .filter(isRecordId)
    .slice(0, MOST);
  const known = `${referring.length - others.length} of ${referring.length} items are of an app that is known to be Wix Stores`;
  if (ids.length === 0) return holds(`${known}.`);
  const found = await productsOf(site, ids);
  return tell(found === 0, `${known}; ${found} of ${ids.length} ids of the others are products of the shop.`);
}

/** How many products a shop has of some ids. */
async function productsOf(site: ProbedSite, ids: readonly string[]): Promise<number> {
  const filter = { id: { $in: [...ids] } };
  const v3 = await site.hear(stores.queryProductsV3, { query: { filter, cursorPaging: { limit: MOST } } });
  if (v3.data !== undefined) return v3.data.products?.length ?? 0;
  const { name } = stores.queryProductsV3.permission;
  if (v3.refusal.reason !== 'other-catalog') throw untoldBy(v3.refusal, name);
  const query = { filter: JSON.stringify({ id: { $hasSome: ids } }), paging: { limit: MOST, offset: 0 } };
  const { products = [] } = await site.read(stores.queryProductsV1, { query, includeHiddenProducts: true });
  return products.length;
}

/** Whether the contacts of orders that no query finds are those that were merged into others. */
export async function mergedContacts(site: ProbedSite): Promise<Finding> {
  const buyers = (await someOrders(site)).map(({ buyerInfo }) => buyerInfo?.contactId);
  const ids = [...new Set(buyers.filter((id) => id != null))].slice(0, MOST);
  some(ids, 'No order that was looked at names a contact');
  const query = { filter: { id: { $in: ids } }, paging: { limit: MOST, offset: 0 } };
  const { contacts: found = [] } = await site.read(contacts.queryV4, { query });
  const there = new Set(found.map(({ id }) => id));
  const missing = ids.filter((id) => !there.has(id)).slice(0, 3);
  if (missing.length === 0)
    throw new Untold(`All ${ids.length} contacts of orders are found by their own ids.`);
  const read = await Promise.all(missing.map((id) => site.hear(contacts.getV4, { id, fieldsets: ['FULL'] })));
  const one = read.map(({ data: answer }) => answer?.contact?.id);
  const same = one.filter((id, at) => id === missing[at]).length;
  if (same > 0)
    return differs(`${same} of ${missing.length} contacts that a query leaves out are there all the same.`);
  const merged = one.filter((id) => id != null).length;
  if (merged === 0)
    throw new Untold(
      `None of ${missing.length} contacts that a query leaves out is read by its id: they are gone.`,
    );
  return holds(
    `${merged} of ${missing.length} contacts that a query leaves out are read as the one that they went into.`,
  );
}

/** Whether what gave a discount tells it from the others of its order. */
export async function orderDiscounts(site: ProbedSite): Promise<Finding> {
  const found = (await someOrders(site)).flatMap(({ appliedDiscounts }) =>
    appliedDiscounts == null || appliedDiscounts.length === 0 ? [] : [appliedDiscounts],
  );
  some(found, 'No order that was looked at has a discount');
  const alike = found.filter((discounts) => new Set(discounts.map(nameOf)).size < discounts.length).length;
  return tell(
    alike === 0,
    `${alike} of ${found.length} orders with discounts have two that nothing tells apart.`,
  );
}

/** Collections of Wix's apps, with the list whose records have the ids of their items. */
const SAME_IDS: readonly (readonly [collection: string, list: string])[] = [
  ['Stores/Products', 'products (V3)'],
  ['Members/PublicData', 'members'],
  ['Blog/Posts', 'blog posts'],
  ['Events/Events', 'events'],
];
/** Collections of which that is tried. */
const TRIED = 2;

/** Whether items of collections of Wix's apps have the ids of the apps' records. */
export async function appCollections(site: ProbedSite): Promise<Finding> {
  const { collections = [] } = await site.read(data.listCollections, { paging: { limit: 100, offset: 0 } });
  const listed = new Set(collections.map(({ id }) => id));
  const found = await Promise.all(
    SAME_IDS.filter(([collection]) => listed.has(collection))
      .slice(0, TRIED)
      .map(async ([dataCollectionId, name]) => {
        const list = listNamed(name);
        const query = { paging: { limit: 20, offset: 0 } };
        const { data: page } = await site.hear(data.queryItems, { dataCollectionId, query });
        const ids = (page?.dataItems ?? []).flatMap(({ id }) => id ?? []);
        if (ids.length === 0) return [];
        const answer = await list.ask(site, { filter: { id: { $in: ids } }, ...firstOf(list, MOST) });
        if (answer.data === undefined) return [];
        const came = new Set(recordsIn(answer.data, list).map(idOf));
        return [{ dataCollectionId, all: ids.length, came: ids.filter((id) => came.has(id)).length }];
      }),
  );
  const told = some(
    found.flat(),
    "No collection of Wix's apps and the records of its app could be read together",
  );
  // Some records may be hidden in the list; all are not.
  const wrong = told.some(({ came }) => came === 0);
  return tell(
    !wrong,
    `${told.map(({ dataCollectionId, all, came }) => `${came} of ${all} items of ${dataCollectionId}`).join(', ')} have the id of a record of the app.`,
  );
}

/** Whether the resource of a staff member is among the resources. */
export async function staffResources(site: ProbedSite): Promise<Finding> {
  const one = { query: { cursorPaging: { limit: 1 } } };
  const { staffMembers = [] } = await site.read(bookings.queryStaff, one);
  const ids = staffMembers.map(({ resourceId }) => resourceId).filter((id) => id != null);
  some(ids, 'The site has no staff');
  const query = { filter: { id: { $in: ids } }, cursorPaging: { limit: 1 } };
  const { resources = [] } = await site.read(bookings.queryResources, { query });
  return tell(
    resources.length > 0,
    `The resource of a staff member is ${resources.length > 0 ? '' : 'not '}among the resources.`,
  );
}

/** Whether published posts have a draft of the same id, which its status tells from others. */
export async function draftsOfPosts(site: ProbedSite): Promise<Finding> {
  const { posts = [] } = await site.read(blog.queryPosts, { query: { cursorPaging: { limit: 100 } } });
  const ids = some(
    posts.flatMap(({ id }) => id ?? []),
    'The site has no posts',
  );
  const query = { filter: { id: { $in: [...ids] } }, cursorPaging: { limit: 100 } };
  const { draftPosts = [] } = await site.read(blog.queryDrafts, { query });
  const published = draftPosts.filter(({ status }) => status === 'PUBLISHED').length;
  return tell(
    published === draftPosts.length && published > 0,
    `${draftPosts.length} of ${ids.length} published posts have a draft of the same id, ${published} of them with the status PUBLISHED.`,
  );
}
