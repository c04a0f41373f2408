import type { DemoSite } from '../../../demo-site/index.ts';
import { textAt } from '../../../demo-site/json.ts';
import type { TestGateway } from '../../start-gateway.ts';

const PAGE = `query ($collectionId: ID!, $first: Int!, $after: String, $orderBy: DataItemOrderBy) {
  dataItems(collectionId: $collectionId, first: $first, after: $after, orderBy: $orderBy) {
    nodes { id }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Reads a collection page by page, and gives the ids in the order in which they came. */
export async function drainItems(
  gateway: Pick<TestGateway, 'query'>,
  collectionId: string,
  first: number,
  options: { readonly orderBy?: object; readonly between?: (page: number) => void } = {},
): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  for (let page = 0; ; page += 1) {
    const { body } = await gateway.query(PAGE, {
      collectionId,
      first,
      after,
      orderBy: options.orderBy ?? null,
    });
    if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors));
    const { nodes, pageInfo } = body.data.dataItems;
    ids.push(...nodes.map(({ id }: { id: string }) => id));
    if (!pageInfo.hasNextPage) return ids;
    after = pageInfo.endCursor;
    options.between?.(page);
  }
}

/** The ids that a collection of the demo site has, in the order in which they were created. */
export function idsOf({ records: { dataItems } }: DemoSite, collectionId: string): string[] {
  const items = Array.from({ length: dataItems.count }, (_, position) => dataItems.at(position));
  return items
    .filter((item) => textAt(item, 'dataCollectionId') === collectionId)
    .map((item) => textAt(item, 'id') ?? '');
}
