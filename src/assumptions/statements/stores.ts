import { assumed, documented, reported, sdk, type Assumption } from '../assumption.ts';
import { siteAddress } from '../probes/stores.ts';
import {
  hiddenProducts,
  inventorySorts,
  provisioned,
  querySorts,
  searchSorts,
  variantCounts,
  wall,
  wallAnswer,
} from '../probes/stores.ts';

/** What is taken to be so of Wix Stores. */
export const stores: readonly Assumption[] = [
  {
    id: 'catalog-provisioning',
    title: 'A new shop',
    statement: 'The catalog of a V3 shop answers: it is not being set up any more.',
    evidence: 'reported',
    restsOn: ['products', 'collections', 'inventoryItems'],
    otherwise: 'The shop cannot be read yet: wait until Wix has set it up, then make the plan.',
    switches: ['catalogProvisioning'],
    probe: provisioned,
  },
  {
    id: 'search',
    title: 'Search',
    statement: 'A search of V3 products sorts by the time of creation.',
    evidence: 'documented',
    more: [
      documented(
        'It is eventually consistent: a product created seconds ago can be missing, and is found by the final sync.',
      ),
    ],
    restsOn: ['products', 'export of products'],
    otherwise: 'Products may come twice or not at all: do not export them before it is mended.',
    probe: searchSorts,
  },
  {
    id: 'query-sorts',
    title: 'Query',
    statement: 'A query of V3 products refuses every order that its types promise.',
    evidence: 'reported',
    restsOn: ['products'],
    otherwise: 'Nothing: a search is used in its place, which is behind by moments.',
    switches: ['productsQuerySorts'],
    probe: querySorts,
  },
  {
    id: 'hidden-products',
    title: 'Hidden products',
    statement: 'A query of V3 products brings hidden ones to a key that may see them, without being asked.',
    evidence: 'assumed',
    more: [
      reported(`In V3 they need \`SCOPE.STORES.PRODUCT_READ_ADMIN\`, as does \`MERCHANT_DATA\`; asking without it gives
        \`NO_PERMISSION_TO_READ_MERCHANT_DATA\` or \`NO_PERMISSION_TO_INCLUDE_NOT_VISIBLE_PRODUCTS\`.`),
    ],
    hence: 'A refused `MERCHANT_DATA` is taken to mean that hidden products are missing.',
    restsOn: ['products', 'references to products'],
    otherwise: 'Hidden products are missing where an order or a collection refers to them.',
    switches: ['productsQueryShowsHidden'],
    probe: hiddenProducts,
  },
  {
    id: 'variant-counts',
    title: 'Counts of variants',
    statement: 'The count of variants that comes with a V3 product has hidden ones in it.',
    evidence: 'assumed',
    more: [
      sdk(`\`variantSummary.variantCount\` is the total number of variants of a V3 product and comes without being asked for,
        also to a key that sees no hidden ones; variants can be sorted by product and id.`),
    ],
    hence: `The cheapest variant beside it leaves hidden ones out. Did the count too, products would have more variants than counted,
      which is never taken for a fault. Where fewer come, products are read apart and, alone, on from id to id until nothing comes;
      what still lacks is named, unless the key sees no hidden ones: then as many as come from either end are believed.`,
    restsOn: ['product.variants'],
    otherwise: 'A list of variants that Wix cuts short may not be noticed where as many are hidden.',
    switches: ['variantCountHasHidden'],
    probe: variantCounts,
  },
  {
    id: 'variant-sizes',
    title: 'Sizes of variants',
    statement: "Variants that are read in bulk have no sizes; those of a product's own have.",
    evidence: 'SDK',
    more: [
      sdk('The sizes are `physicalProperties.productDimensions` and `physicalProperties.packageDimensions`.'),
    ],
    hence: 'They are read where they come.',
    restsOn: ['productVariant.dimensions'],
    otherwise: 'Nothing: what comes is read.',
  },
  {
    id: 'offset-wall',
    title: 'The offset wall',
    statement: 'Lists of catalog V1 take offsets below 10,000, and none from there on.',
    evidence: 'documented',
    more: [
      documented('Wix advises to page by `numericId`, which rises with creation.'),
      assumed('Totals count what meets the filter, the condition on `numericId` included.'),
    ],
    restsOn: ['products', 'inventoryItems'],
    otherwise: 'Lists are paged by numericId in any case; lists in another order may end in an error.',
    switches: ['catalogV1OffsetWall'],
    probe: wall,
  },
  {
    id: 'offset-wall-answer',
    title: 'Beyond the wall',
    statement: 'Catalog V1 answers a page beyond its wall with an error, not with an empty page.',
    evidence: 'assumed',
    restsOn: ['products', 'inventoryItems'],
    otherwise:
      'A list in another order than that of creation is compared with its count, and is an error where it ends early.',
    switches: ['catalogV1WallAnswer'],
    probe: wallAnswer,
  },
  {
    id: 'catalog-v1',
    title: 'Catalog V1',
    statement: 'The stock of catalog V1 sorts by numericId.',
    evidence: 'assumed',
    more: [
      documented(`\`POST /stores-reader/v1/products/query\` takes filter and sort as JSON in a string, and the flags
        \`includeVariants\`, \`includeHiddenProducts\` and \`includeMerchantSpecificData\`; the last two need a Manage permission.`),
      assumed(`The filter takes \`$and\`; inventory filters by \`productId\`; collections take \`includeNumberOfProducts\` and
        \`includeDescription\`; the refusal of a flag is a 401 or 403.`),
    ],
    restsOn: ['inventoryItems'],
    otherwise: 'The stock of a V1 shop cannot be read.',
    probe: inventorySorts,
  },
  {
    id: 'all-products',
    title: 'The collection of all products',
    statement: 'The collection of all products of catalog V1 has an id that is no GUID.',
    evidence: 'assumed',
    restsOn: ['collections', 'collection.products'],
    otherwise: 'The collection of all products is exported as one that somebody made.',
  },
  {
    id: 'site-url',
    title: 'Address of the site',
    statement: 'A product comes with the whole address of its page, which begins with that of the site.',
    evidence: 'assumed',
    more: [assumed('`externalSiteUrl` is empty for sites that are not headless.')],
    hence: 'Then the address of the site is taken from a product.',
    restsOn: ['site.url', 'redirects.csv'],
    otherwise: 'The address of the site is null, unless the list of the account tells it.',
    probe: siteAddress,
  },
  {
    id: 'category-pages',
    title: 'Pages of categories',
    statement: 'The page of a collection is at /category/{slug}.',
    evidence: 'assumed',
    hence: 'No answer has the address: Wix Stores names its pages so, and a site can have changed that.',
    restsOn: ['redirects.csv'],
    otherwise: 'The redirects of collections lead from addresses that are none.',
    untold: 'Only the pages of the site show it, which are on another host than the API.',
  },
];
