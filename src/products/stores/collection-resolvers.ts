import { selectedFields } from '../../gateway/selection.ts';
import type { CollectionResolvers } from '../../generated/resolvers.ts';
import { htmlToText } from '../../wix/html-text.ts';
import { seoView } from '../../wix/seo-data.ts';
import { children, collections, productsOf } from './lists.ts';
import { breadcrumbsOf, extendedFieldsOf } from './product-parts.ts';
import { either, type OfCatalog, type WireCategory, type WireCollectionV1 } from './wire.ts';
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
  parent: (record, _, context, info) =>
    collections.refer(context, record.catalog === 'V3' ? record.wire.parentCategory?.id : null, info),
  children: (record, _, context, info) =>
    record.catalog === 'V3' ? children(context, record.id, selectedFields(info)) : null,
  position: v3((wire) => wire.parentCategory?.index ?? null),
  breadcrumbs: v3((wire) => breadcrumbsOf(wire.breadcrumbsInfo)),
  treeNamespace: v3((wire) => values.text(wire.treeReference?.appNamespace)),
  treeKey: v3((wire) => values.text(wire.treeReference?.treeKey)),
  products: productsOf,
  managingAppId: v3((wire) => values.text(wire.managingAppId)),
  extendedFields: v3((wire) => extendedFieldsOf(wire.extendedFields)),
  revision: v3((wire) => values.text(wire.revision)),
  createdAt: v3((wire) => wire.createdDate),
  updatedAt: v3((wire) => wire.updatedDate),
  raw: ({ wire }) => wire,
};
