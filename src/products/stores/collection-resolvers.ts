import type { GraphQLResolveInfo } from 'graphql';
import type { GatewayContext } from '../../gateway/context.ts';
import { connection, type ConnectionArgs } from '../../gateway/paging/connection.ts';
import { mapPages } from '../../gateway/paging/map-pages.ts';
import { selectedFields, selectedNodeFields } from '../../gateway/selection.ts';
import type { CollectionResolvers } from '../../generated/resolvers.ts';
import { htmlToText } from '../../wix/html-text.ts';
import { seoView } from '../../wix/seo-data.ts';
import { catalogPages, inCatalog } from './catalog.ts';
import { categoryItems } from './collections-v3.ts';
import { loadChildren, loadCollection, loadProduct } from './loaders.ts';
import { breadcrumbsOf, extendedFieldsOf } from './product-parts.ts';
import { toCollection } from './product-resolvers.ts';
import { countProductsV1, productsV1 } from './products-v1.ts';
import { countProductsV3 } from './products-v3.ts';
import {
  either,
  type OfCatalog,
  type ProductRecord,
  type WireCategory,
  type WireCollectionV1,
} from './records.ts';
import { productNeeds } from './requested-fields.ts';
import * as values from './values.ts';

type Wire = OfCatalog<WireCollectionV1, WireCategory>;

const v3 =
  <Result>(read: (wire: WireCategory) => Result) =>
  (record: Wire): Result | null =>
    record.catalog === 'V3' ? read(record.wire) : null;

const descriptionOf = either(
  ({ description }: WireCollectionV1) => values.formattedText(null, description),
  (wire: WireCategory) => values.formattedText(wire.richContentDescription, wire.description),
);

export const Collection: CollectionResolvers = {
  __resolveReference: ({ id }, context, info) => loadCollection(context, id, selectedFields(info)),
  name: ({ wire }) => values.text(wire.name),
  slug: ({ wire }) => values.text(wire.slug),
  visible: ({ wire }) => wire.visible ?? null,
  descriptionHtml: (record) => descriptionOf(record)?.html ?? null,
  descriptionFiles: (record) => descriptionOf(record)?.files ?? null,
  descriptionLosses: (record) => descriptionOf(record)?.losses ?? null,
  descriptionText: ({ wire: { description } }) =>
    typeof description === 'string' ? htmlToText(description) : values.text(description),
  description: v3((wire) => wire.richContentDescription ?? null),
  image: either(
    ({ media }) => values.pictureV1(media?.mainMedia),
    (wire) => values.image(wire.image),
  ),
  media: either(
    ({ media }) => values.mapList(media?.items, values.mediaViewV1),
    () => null,
  ),
  seo: v3((wire) => seoView(wire.seoData)),
  productCount: either(
    (wire) => wire.numberOfProducts ?? null,
    (wire) => wire.itemCounter ?? null,
  ),
  parent: (record, _, context, info) => {
    const id = record.catalog === 'V3' ? record.wire.parentCategory?.id : null;
    return typeof id === 'string' ? toCollection(context, id, selectedFields(info)) : null;
  },
  children: (record, _, context, info) =>
    record.catalog === 'V3' ? loadChildren(context, record.id, selectedFields(info)) : null,
  position: v3((wire) => wire.parentCategory?.index ?? null),
  breadcrumbs: v3((wire) => breadcrumbsOf(wire.breadcrumbsInfo)),
  treeNamespace: v3((wire) => values.text(wire.treeReference?.appNamespace)),
  treeKey: v3((wire) => values.text(wire.treeReference?.treeKey)),
  products: ({ id }, args, context, info) => productsOf(context, id, args, info),
  managingAppId: v3((wire) => values.text(wire.managingAppId)),
  extendedFields: v3((wire) => extendedFieldsOf(wire.extendedFields)),
  revision: v3((wire) => values.text(wire.revision)),
  createdAt: v3((wire) => wire.createdDate),
  updatedAt: v3((wire) => wire.updatedDate),
  raw: ({ wire }) => wire,
};

/** The products of a collection: V3 lists their ids, which are then looked up; V1 finds them by the collection's id. */
function productsOf(
  context: GatewayContext,
  collectionId: string,
  args: ConnectionArgs,
  info: GraphQLResolveInfo,
) {
  const selected = selectedNodeFields(info);
  const query = { collectionId };
  const found = (ids: readonly string[]): Promise<(ProductRecord | null)[]> =>
    Promise.all(ids.map((id) => loadProduct(context, id.toLowerCase(), selected)));
  return connection<ProductRecord>(context, {
    product: 'STORES',
    entity: 'Product',
    args,
    query,
    open: () =>
      catalogPages<ProductRecord>(context, {
        V1: () => productsV1(context, query, productNeeds(selected)),
        V3: () => mapPages(categoryItems(context, collectionId), found),
      }),
    count: (pageTotal) =>
      inCatalog(context, async (catalog) =>
        catalog === 'V1'
          ? ((await pageTotal()) ?? countProductsV1(context, query))
          : countProductsV3(context, query),
      ),
  });
}
