import { getNamedType, isNonNullType, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildGatewaySchema } from '../../../src/gateway/federation/schema.ts';
import { graphParts } from '../../../src/graph-parts.ts';
import { smallSite } from '../../exporter/bundle.ts';
import { whole } from '../../golden/whole-selection.ts';
import { startGateway, type TestGateway } from '../../start-gateway.ts';

type Json = ReturnType<typeof JSON.parse>;

/** Every list of the graph that needs no argument, and the type of its records. */
const LISTS = Object.values(buildGatewaySchema(graphParts).getQueryType()?.getFields() ?? {}).flatMap(
  ({ name, args, type }) => {
    const connection = getNamedType(type);
    if (!isObjectType(connection) || !connection.name.endsWith('Connection')) return [];
    if (args.some((argument) => isNonNullType(argument.type))) return [];
    const record = getNamedType(connection.getFields()['nodes']?.type);
    return isObjectType(record) ? [[name, record] as const] : [];
  },
);

/** Fields that no record of the small demo site has a value of. */
const EMPTY: Readonly<Record<string, string>> = {
  products:
    'profit profitMargin convertedPrice discount dimensions packageDimensions fulfillerId manageVariants purchaseEligibility numericId inventoryItemId',
  collections: 'descriptionFiles descriptionLosses media parent children position breadcrumbs treeKey',
  inventoryItems: 'variants extendedFields numericId',
  contacts: 'externalId timeZone tagIds assigneeId locationIds segmentIds memberInfo',
  events: 'detailedDescriptionFiles',
  eventRsvps: 'disableNotifications',
  bookings: 'doubleBooked',
  staffMembers: 'tagIds',
};

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ site: { counts: smallSite }, env: { MAX_WIX_REQUESTS_PER_QUERY: '1000' } });
});
afterAll(() => gateway.close());

// Wix leaves parts of a record out unless a request names them: a field must name what it reads, whoever asks beside it.
test.each(LISTS)(
  'each field of %s that is asked for alone is the same as among all',
  async (list, record) => {
    const ask = async (fields: string): Promise<Json[]> => {
      const { body } = await gateway.query(`{ ${list}(first: 60) { nodes ${fields} } }`);
      expect(body.errors ?? []).toEqual([]);
      return body.data[list].nodes;
    };
    const all = await ask(whole(record.name));
    const names = Object.keys(record.getFields());
    const isEmpty = (name: string) => name in all[0] && all.every((one) => !holdsValue(one[name]));
    expect(names.filter(isEmpty)).toEqual(EMPTY[list]?.split(' ') ?? []);
    for (const name of names) {
      // `raw` is whatever Wix gives.
      if (name === 'raw' || !(name in all[0])) continue;
      const without = names.filter((other) => other !== name).map((other) => `${record.name}.${other}`);
      const alone = await ask(whole(record.name, { without }));
      expect([name, alone.map((one) => one[name])]).toEqual([name, all.map((one) => one[name])]);
    }
  },
);

function holdsValue(value: Json): boolean {
  if (typeof value !== 'object' || value === null) return value !== null;
  return Array.isArray(value) ? value.length > 0 : Object.values(value).some(holdsValue);
}
