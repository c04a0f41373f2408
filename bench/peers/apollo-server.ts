import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import DataLoader from 'dataloader';
import { GraphQLJSON } from 'graphql-scalars';
import type { WixSite } from './wix-site.ts';
import { LISTS, type ListName } from './lists.ts';
import { sdkClient, sdkLists } from './sdk.ts';

// The ordinary good way to put GraphQL before Wix: Apollo Server, resolvers that call the SDK's convenience functions, DataLoader for what orders
// refer to. It takes the documents that the benchmarks send to the gateway.

const typeDefs = `
  scalar JSON
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Product { id: ID! name: String slug: String visible: Boolean productType: String handle: String revision: String currency: String createdAt: String updatedAt: String raw: JSON! }
  type LineItem { id: ID quantity: Int product: Product }
  type Order { id: ID! number: String status: String paymentStatus: String fulfillmentStatus: String createdAt: String updatedAt: String lineItems: [LineItem!]! raw: JSON! }
  type Member { id: ID! loginEmail: String status: String privacyStatus: String createdAt: String updatedAt: String raw: JSON! }
  type Contact { id: ID! primaryEmail: String createdAt: String updatedAt: String raw: JSON! }
  type Event { id: ID! title: String slug: String status: String createdAt: String updatedAt: String raw: JSON! }
  ${['Product', 'Order', 'Member', 'Contact', 'Event']
    .map((type) => `type ${type}s { nodes: [${type}!]! pageInfo: PageInfo! }`)
    .join('\n')}
  type Query {
    products(first: Int, after: String): Products!
    orders(first: Int, after: String): Orders!
    members(first: Int, after: String): Members!
    contacts(first: Int, after: String): Contacts!
    events(first: Int, after: String): Events!
  }
`;

const site: WixSite = JSON.parse(process.argv[2] ?? '{}');
const client = sdkClient(site);

interface Context {
  readonly product: DataLoader<string, unknown>;
}

interface Record {
  readonly _id?: string | null;
  readonly _createdDate?: Date | null;
  readonly _updatedDate?: Date | null;
}

const entity = {
  id: ({ _id }: Record) => _id,
  createdAt: ({ _createdDate }: Record) => _createdDate?.toISOString(),
  updatedAt: ({ _updatedDate }: Record) => _updatedDate?.toISOString(),
  raw: (record: Record) => record,
};

interface Line {
  readonly _id?: string;
  readonly catalogReference?: { readonly catalogItemId?: string };
}

const resolvers = {
  JSON: GraphQLJSON,
  Query: Object.fromEntries(
    LISTS.map((list) => [list, (_: unknown, args: Arguments) => connection(list, args)]),
  ),
  Product: { ...entity },
  Order: entity,
  LineItem: {
    id: ({ _id }: Line) => _id,
    product: ({ catalogReference }: Line, _: unknown, { product }: Context) =>
      catalogReference?.catalogItemId === undefined ? null : product.load(catalogReference.catalogItemId),
  },
  Member: entity,
  Contact: {
    ...entity,
    primaryEmail: ({ primaryEmail }: { primaryEmail?: { email?: string } }) => primaryEmail?.email,
  },
  Event: entity,
};

interface Arguments {
  readonly after?: string | null;
}

/** A page; the cursor is Wix's own, or how many records came before. */
async function connection(list: ListName, { after }: Arguments) {
  if (list === 'products' || list === 'orders') {
    const { items, next, cursor } = await sdkLists[list](client, after ?? undefined);
    return { nodes: items, pageInfo: { hasNextPage: next !== undefined, endCursor: cursor } };
  }
  const skip = Number(after ?? 0);
  const { items, next } = await sdkLists[list](client, skip);
  return {
    nodes: items,
    pageInfo: { hasNextPage: next !== undefined, endCursor: String(skip + items.length) },
  };
}

const server = new ApolloServer<Context>({ typeDefs, resolvers });
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async () => ({
    product: new DataLoader(
      async (ids: readonly string[]) => {
        const { items } = await client.productsV3
          .queryProducts()
          .in('_id', [...ids])
          .limit(100)
          .find();
        const found = new Map<string | null | undefined, unknown>(items.map((item) => [item._id, item]));
        return ids.map((id) => found.get(id) ?? null);
      },
      { maxBatchSize: 100 },
    ),
  }),
});
console.log(JSON.stringify({ url }));
