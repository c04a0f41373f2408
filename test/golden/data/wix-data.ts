import { endpoints } from '../../../src/products/data/wire.ts';
import type { WireCollection, WireItem } from '../../../src/products/data/wire.ts';
import { route, type GoldenRoute } from '../golden-wix.ts';

type Json = ReturnType<typeof JSON.parse>;

/** The items of each collection, by its id. */
export type Items = Readonly<Record<string, readonly WireItem[]>>;

/** What multi-references lead to, by collection, item and field with a space between; null for what is gone. */
export type References = Readonly<Record<string, readonly (WireItem | null)[]>>;

/** How Wix answers for a collection that it does not have. */
const MISSING = {
  status: 404,
  body: {
    message: 'WDE0025: The collection does not exist.',
    details: { applicationError: { code: 'WDE0025', description: 'The collection does not exist.' } },
  },
};

/** The endpoints of items, over hand-written ones. */
export function itemRoutes(items: Items, references: References): readonly GoldenRoute[] {
  const over =
    (answerOf: (found: readonly WireItem[], body: Json) => object): GoldenRoute['answer'] =>
    ({ body }) => {
      const all = items[String(body.dataCollectionId)];
      return all === undefined ? MISSING : { body: answerOf(all, body) };
    };
  const query = over((all, body) => {
    const wanted: readonly string[] | undefined = body.query?.filter?._id?.$in;
    const found = wanted === undefined ? all : all.filter(({ id }) => wanted.includes(String(id)));
    return {
      dataItems: found.map((item) => withReferences(item, body, references)),
      pagingMetadata: { count: found.length, total: found.length, hasNext: false },
    };
  });
  return [
    { endpoint: endpoints.queryItems, answer: query },
    { endpoint: endpoints.countItems, answer: over((all) => ({ totalCount: all.length })) },
    {
      endpoint: endpoints.queryReferenced,
      answer: over((_, body) => {
        const key = `${body.dataCollectionId} ${body.referringItemId} ${body.referringItemFieldName}`;
        const found = references[key] ?? [];
        return {
          results: found.map((item) => (item === null ? { unresolvedReference: {} } : { dataItem: item })),
          pagingMetadata: { count: found.length, total: found.length, hasNext: false },
        };
      }),
    },
  ];
}

/** The endpoints of collections. */
export function collectionRoutes(collections: readonly WireCollection[]): readonly GoldenRoute[] {
  const one: GoldenRoute['answer'] = ({ params }) => {
    // The collections of apps have a slash in their ids.
    const wanted = Object.values(params).join('/');
    const collection = collections.find(({ id }) => id === wanted);
    return collection === undefined ? MISSING : { body: { collection } };
  };
  return [
    route(endpoints.listCollections, {
      collections: [...collections],
      pagingMetadata: { count: collections.length, offset: 0, total: collections.length },
    }),
    { endpoint: endpoints.getCollection, answer: one },
    { endpoint: { method: 'GET', path: `${endpoints.listCollections.path}/:app/:name` }, answer: one },
  ];
}

/** The item with the items that its multi-references lead to, where they are asked for. */
function withReferences(item: WireItem, body: Json, references: References): WireItem {
  const asked: readonly { readonly field: string }[] = body.includeReferences ?? [];
  const included = asked.map(({ field }) => [
    field,
    (references[`${item.dataCollectionId} ${item.id} ${field}`] ?? []).map((one) => one?.data ?? {}),
  ]);
  return included.length === 0 ? item : { ...item, data: { ...item.data, ...Object.fromEntries(included) } };
}
