import { badInput } from '../../errors.ts';
import type { GatewayContext } from '../../gateway/context.ts';
import { readAll } from '../../gateway/paging/read-all.ts';
import type { DynamicSteps } from '../../contract/product-module.ts';
import { collectionsList } from './collections-list.ts';
import { isDenied } from './data-errors.ts';
import { requireCollectionId } from './data-ids.ts';
import { learnCollections, noSuchCollections, REQUESTS_PER_COLLECTION } from './learnt-collections.ts';
import { readElsewhere } from './read-elsewhere.ts';
import { collectionSteps, type PlannedCollection } from './steps.ts';

/** What becomes of the collections: a database for each, in the order of their references, and a second pass for circles and lists. */
export const dynamicSteps: DynamicSteps = {
  title: 'The collections of the CMS',
  connection: 'dataItems',
  withoutPermission: ({ dataCollections }) =>
    dataCollections === null
      ? 'Without it, name the collections: `dataCollections` of the plan\'s input, or `--collections Books,Authors` of `plan` and `export`. The CMS of the site shows the "Collection ID" of each.'
      : null,
  requests: ({ dataCollections }) => 1 + REQUESTS_PER_COLLECTION * (dataCollections?.length ?? 0),
  async derive(context, { dataCollections }) {
    if (dataCollections === null) return collectionSteps(await readAll(collectionsList(context)));
    for (const id of dataCollections) requireOwnRecords(id);
    return collectionSteps(await namedCollections(context, dataCollections));
  },
};

/** @throws GatewayError BAD_USER_INPUT for what can be no collection's id, or one whose records move with those of an app */
function requireOwnRecords(id: string): void {
  const elsewhere = readElsewhere(requireCollectionId(id, 'input.dataCollections'));
  if (elsewhere !== null)
    throw badInput(
      `\`input.dataCollections\` names ${JSON.stringify(id)}, whose records the plan moves as \`${elsewhere.field}\`.`,
      `Leave it out; ${elsewhere.product} among \`input.products\` plans them.`,
    );
}

/** The collections with these ids by their definitions or, where those may not be read, as their items tell them. */
async function namedCollections(
  context: GatewayContext,
  ids: readonly string[],
): Promise<readonly PlannedCollection[]> {
  try {
    const all = await readAll(collectionsList(context));
    const unknown = ids.filter((id) => all.every((collection) => collection.id !== id));
    if (unknown.length > 0)
      throw noSuchCollections(
        unknown,
        all.map(({ id }) => id),
      );
    return all.filter(({ id }) => ids.includes(id));
  } catch (error) {
    if (!isDenied(error)) throw error;
    return learnCollections(context, ids);
  }
}
