import {
  assumed,
  blocksExport,
  changes,
  documented,
  harmless,
  reported,
  sdk,
  type Assumption,
} from '../assumption.ts';
import { appCollections } from '../probes/relations.ts';
import { itemFilters, itemIds, itemOrder, itemReferences, itemsByIds, valueTypes } from '../probes/cms.ts';
import { collectionWithoutDrafts } from '../probes/apps.ts';
import { absentCollection, dates } from '../probes/details.ts';
import { responseSize } from '../probes/paging.ts';

/** What is taken to be so of Wix Data: its collections and items. */
export const data: readonly Assumption[] = [
  {
    id: 'data-items',
    title: 'Reads of items',
    statement:
      'An item comes in an envelope { id, dataCollectionId, data }; system fields keep their underscore.',
    evidence: 'documented',
    more: [
      sdk(`Paths and types: \`POST /wix-data/v2/items/query\`, \`…/items/count\` and \`…/items/query-referenced\`. The metadata of items does
        not import under Node, so that the three are written down by hand.`),
      documented('Objects nest up to 50 levels.'),
      assumed('A key may read items by a query wherever it may read them one by one.'),
    ],
    hence: 'One item is read by a query for its `_id`, which takes any text.',
    restsOn: ['dataItems'],
    otherwise: changes('Items cannot be read, or are shown without their values.'),
    probe: itemsByIds,
  },
  {
    id: 'data-paging',
    title: 'Pages of items',
    statement: 'The _id of an item is unique, and sorts in the same order as it compares.',
    evidence: 'assumed',
    more: [
      sdk(
        '`returnTotalCount` counts a collection with a page of it; `pagingMetadata.hasNext` is marked as internal.',
      ),
      assumed('The list of collections takes 100 at once.'),
      assumed('A cursor is sent with `limit`, `fields` and nothing else of the query.'),
    ],
    hence: `Items are read by \`_id\`: with cursors where \`pagingModes\` has CURSOR, else by \`_id $gt\`, and by offset where \`_id\` cannot be sorted
      or compared; where the definition may not be read, by \`_id\` unless the first page is refused with 400. Where \`hasNext\` does not come,
      a short page is the last.`,
    restsOn: ['dataItems', 'export of collections'],
    otherwise: blocksExport('Items may come twice or be missing', 'collections'),
    probe: itemOrder,
  },
  {
    id: 'data-response-size',
    title: 'Large pages of items',
    statement: 'A page of 1000 items of the CMS is not too large for Wix Data.',
    evidence: 'assumed',
    hence: `A collection's \`maxPageSize\` is believed; where it may not be read, the limit is learnt from \`WDE0077\`, and answers that are too
      large (\`WDE0180\`) are asked for in halves.`,
    restsOn: ['dataItems'],
    otherwise: harmless('smaller pages are asked for, which costs more requests.'),
    switches: ['dataMaxResponseBytes'],
    probe: responseSize,
  },
  {
    id: 'data-ids',
    title: 'Ids',
    statement:
      'Ids of items stand within them too, have at most 1000 characters, and are unique in their collection.',
    evidence: 'assumed',
    more: [
      documented('The id of a collection is a name of at most 256 characters, with slashes and spaces.'),
      sdk('The types say so too.'),
    ],
    hence:
      "Ids that cannot stand in a path, or look like one of Wix's operations behind it (`create-field`), are looked up in the list.",
    restsOn: ['dataCollections', 'dataItems'],
    otherwise: changes('Items with other ids cannot be asked for by id, and some may be missing.'),
    probe: itemIds,
  },
  {
    id: 'data-dates',
    title: 'Points in time',
    statement: 'Points in time of items are objects {"$date": …}.',
    evidence: 'documented',
    more: [documented('They are so in filters too; days are plain `YYYY-MM-DD`.')],
    restsOn: ['dataItems'],
    otherwise: changes('Times of items are told to be of the wrong type; they are in `raw` as they came.'),
    probe: dates,
  },
  {
    id: 'data-types',
    title: 'Types of values',
    statement:
      'Values have the shape that is documented for the type of their field, though Wix holds no item to it.',
    evidence: 'documented',
    more: [
      assumed(
        'A key that begins with `link-` and holds paths is the address of a dynamic page: so do editors name such fields.',
      ),
    ],
    hence: `Which shapes are taken for right (\`typeMatches\`) follows the documented types; of the \`LEGACY_\` types nothing is known, so they are
      neither right nor wrong; nor is anything of \`COLOR\`, which holds \`#RRGGBB\` and has no name in the SDK. Where a definition may not be read, the same shapes tell the type of a field.`,
    restsOn: ['dataItem.fields', 'export of collections'],
    otherwise: harmless('a value of another shape is told as such, and is in `raw`.'),
    probe: valueTypes,
  },
  {
    id: 'data-filters',
    title: 'Filters',
    statement:
      'A field takes the operators that its capabilities name, where HAS_SOME stands for $in and $hasSome.',
    evidence: 'SDK',
    more: [
      sdk(`Filters take \`$eq $ne $lt $lte $gt $gte $in $hasSome $hasAll $startsWith $endsWith $contains $exists\`; \`URLIZED\` has no operator and
        is not offered.`),
      assumed('`HAS_SOME` stands for `$in` of a single value and for `$hasSome` of a list.'),
      assumed('A multi-reference is filtered by the ids of its items.'),
    ],
    hence: `Orders by fields other than \`_id\` and the two times are read on with Wix's cursors; a cursor that is lost is looked for from the
      beginning, since how Wix compares other values is not known.`,
    restsOn: ['filters of typed collections'],
    otherwise: changes('Some filters are refused by Wix, and the refusal is shown.'),
    probe: itemFilters,
  },
  {
    id: 'data-drafts',
    title: 'Drafts of items',
    statement: 'A collection with the plugin PUBLISH brings drafts where includeDraftItems asks for them.',
    evidence: 'documented',
    more: [
      documented('It is a part of `publishPluginOptions`.'),
      reported('`_publishStatus` tells drafts, says the text of the error `WDE0093`.'),
    ],
    restsOn: ['dataItems', 'export of collections'],
    otherwise: changes('Drafts of items are missing.'),
  },
  {
    id: 'data-drafts-option',
    title: 'Collections without drafts',
    statement: 'A collection without drafts ignores that a request asks for them.',
    evidence: 'assumed',
    hence: `Where the definition may not be read every collection is asked that way; if it is refused, it is asked again without.`,
    restsOn: ['dataItems'],
    otherwise: harmless('the request is made again without, where the definition may not be read.'),
    switches: ['dataDraftsOption'],
    probe: collectionWithoutDrafts,
  },
  {
    id: 'data-references',
    title: 'Multi-references',
    statement:
      'Multi-references come with an item where includeReferences asks for them, in the order in which they are listed.',
    evidence: 'assumed',
    more: [
      documented(
        '`includeReferences` brings up to 50 for each; `query-referenced` pages through all of them.',
      ),
      assumed(
        'The order is that in which items were referred to; what cannot be resolved is left out of the first and counted by the second.',
      ),
    ],
    restsOn: ['dataItem.fields', 'export of collections'],
    otherwise: changes('Some references of items are missing or come twice.'),
    probe: itemReferences,
  },
  {
    id: 'data-probe',
    title: 'The test of the connection',
    statement: 'A collection that does not exist is refused with WDE0025.',
    evidence: 'documented',
    more: [assumed('A key without the permission is refused (`WDE0027`) before the collection is missed.')],
    hence:
      'A collection that does not exist is counted, since only a key that may manage collections can tell which do.',
    restsOn: ['connection'],
    otherwise: changes('The test of the connection may not tell whether the CMS can be read.'),
    probe: absentCollection,
  },
  {
    id: 'app-collections',
    title: "Collections of Wix's apps",
    statement:
      'Items of collections such as Stores/Products have the ids of the records that the app itself answers with.',
    evidence: 'assumed',
    more: [
      documented('Names of those of Stores, Members, Bookings, Events and Blog.'),
      assumed('Names of the others.'),
    ],
    hence: `That is taken to be so of products, collections, orders, members, contacts, events and posts; references to other app
      collections, such as \`Stores/Variants\`, keep Wix's id. Whether an API key sees hidden records in them is not known; a note says where
      to read them in full.`,
    restsOn: ['references of items to records of apps'],
    otherwise: changes('References of items to products, members and the like lead nowhere.'),
    probe: appCollections,
  },
  {
    id: 'data-codes',
    title: 'Codes of Wix Data',
    statement: 'WDE0014 means throttled and WDE0028 timed out, whatever the status.',
    evidence: 'assumed',
    more: [documented('Their texts say so.')],
    restsOn: ['dataItems', 'budget of requests'],
    otherwise: changes('A read of the CMS ends with an error that could be made again.'),
    untold: 'Wix would have to throttle, or to take too long.',
  },
];
