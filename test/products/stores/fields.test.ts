import { getNamedType, isLeafType, isObjectType, type GraphQLObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildGatewaySchema } from '../../../src/gateway/federation/schema.ts';
import { stores } from '../../../src/products/stores/product.ts';
import { startGateway } from '../../start-gateway.ts';

const schema = buildGatewaySchema([stores]);
const ENTITIES = new Set(['Product', 'ProductVariant', 'Collection', 'InventoryItem']);

/** Everything a type has, values in full, other entities by their keys. */
function everythingOf(type: GraphQLObjectType): string {
  return Object.values(type.getFields())
    .flatMap((field) => {
      const target = getNamedType(field.type);
      if (isLeafType(target)) return [field.name];
      if (!isObjectType(target) || target.name.endsWith('Connection')) return [];
      return [`${field.name} { ${ENTITIES.has(target.name) ? '__typename' : everythingOf(target)} }`];
    })
    .join(' ');
}

function everything(name: string): string {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type`);
  return everythingOf(type);
}

/** The paths at which some record has a value, lists passed through. */
function filledPaths(value: unknown, path: string, filled: Set<string>): void {
  if (value === null || value === undefined) return;
  filled.add(path);
  if (Array.isArray(value)) for (const item of value) filledPaths(item, path, filled);
  else if (typeof value === 'object' && !path.endsWith('.raw'))
    for (const [name, item] of Object.entries(value))
      filledPaths(item, path === '' ? name : `${path}.${name}`, filled);
}

/** The paths that a document of `everything` asks for. */
function askedPaths(name: string, prefix = ''): string[] {
  const type = schema.getType(name);
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const target = getNamedType(field.type);
    const path = prefix + field.name;
    if (isLeafType(target) || ENTITIES.has(target.name)) return [path];
    return target.name.endsWith('Connection') ? [] : [path, ...askedPaths(target.name, `${path}.`)];
  });
}

/** Fields that no record of the demo site has. */
const NOT_IN_DEMO = /^(seo\.tags\.meta)/;

/** Fields that only the other catalog has, that Wix's bulk reads leave out, or that the demo site has in the other catalog only. */
const ABSENT: Readonly<Record<string, Readonly<Record<'V1' | 'V3', RegExp>>>> = {
  Product: {
    V1: /^(visibleInPos|compareAtPriceRange|barcode|weightUnit|fulfillerId|deliveryProfileId|description$|mainCollection|breadcrumbs|subscriptions|allowOneTime|purchaseEl|taxGroupId|handle|publicTag|privateTag|extendedFields|revision|brand\.id|ribbons?\.id|infoSections\.(id|uniqueName|description$|descriptionLosses)|descriptionLosses|options\.(id|choices\.id)|modifiers\.(id|key|minLength|addedPrice|choices|choiceTexts)|inventory\.preorder|pricePerUnit\.(text|price)|convertedPrice\.pricePerUnit|packageDimensions|media\.thumbnail\.altText|options\.choices\.image\.altText)/,
    V3: /^(profit|convertedPrice|discount|dimensions|packageDimensions|manageVariants|numericId|inventoryItemId|inventory\.(trackQuantity|quantity|inStock)|pricePerUnit\.(base|price|text))/,
  },
  ProductVariant: {
    V1: /^(barcode|weightUnit|image|media|subscriptionPrices|digitalFile|stock\.preorder|choices\.(optionId|choiceId)|pricePerUnit|convertedPrice\.pricePerUnit|dimensions|packageDimensions)/,
    V3: /^(convertedPrice|stock\.(trackQuantity|quantity)|pricePerUnit\.base|media\.videoFiles)/,
  },
  Collection: {
    V1: /^(image\.altText|description$|descriptionLosses|seo|parent|children|position|breadcrumbs|tree|media\.(altText|videoFiles|image\.altText|thumbnail\.altText)|managingAppId|extendedFields|revision|createdAt|updatedAt)/,
    V3: /^(media|treeKey)/,
  },
  InventoryItem: {
    V1: /^(variantId|variant$|location|quantity|inStock|availabilityStatus|productName|variantName|sku|extendedFields|revision|createdAt|preorder\.counter)/,
    V3: /^(variants|numericId|extendedFields)/,
  },
};

describe.each(['V3', 'V1'] as const)('fields of catalog %s', (catalog) => {
  test('are all filled by some record, and none fails', async () => {
    await using gateway = await startGateway({ site: { catalog } });
    const documents = {
      Product: `{ products(first: 300) { nodes { ${everything('Product')} } } }`,
      ProductVariant: `{ products(first: 300) { nodes { variants { ${everything('ProductVariant')} } } } }`,
      Collection: `{ collections(first: 100) { nodes { ${everything('Collection')} } } }`,
      InventoryItem: `{ inventoryItems(first: 1000) { nodes { ${everything('InventoryItem')} } } }`,
    };
    for (const [name, document] of Object.entries(documents)) {
      const { body } = await gateway.query(document);
      expect([name, body.errors]).toEqual([name, undefined]);
      const [list] = Object.values<{ nodes: Record<string, unknown>[] }>(body.data);
      const records =
        name === 'ProductVariant' ? list?.nodes.flatMap(({ variants }) => variants) : list?.nodes;
      const filled = new Set<string>();
      for (const record of records ?? []) filledPaths(record, '', filled);
      const absent = ABSENT[name]?.[catalog];
      const empty = askedPaths(name).filter(
        (path) => !filled.has(path) && !NOT_IN_DEMO.test(path) && absent?.test(path) !== true,
      );
      expect([name, empty]).toEqual([name, []]);
    }
  });

  test('tell full prices from reduced ones', async () => {
    await using gateway = await startGateway({ site: { catalog } });
    const price = 'price { amount } regularPrice { amount } compareAtPrice { amount } onSale';
    const { body } = await gateway.query(
      `{ products(first: 300) { nodes { ${price} variants { ${price} } } } }`,
    );
    const { nodes } = body.data.products;
    const all = [...nodes, ...nodes.flatMap(({ variants }: { variants: unknown[] }) => variants)];
    const reduced = all.filter(({ onSale }) => onSale === true);
    expect(reduced.length).toBeGreaterThan(0);
    expect(reduced.length).toBeLessThan(all.length);
    // What is struck through is the regular price, and nothing is unless it is higher.
    for (const { price: now, regularPrice, compareAtPrice, onSale } of all) {
      expect(Number(regularPrice.amount) > Number(now.amount)).toBe(onSale);
      expect(compareAtPrice).toEqual(onSale ? regularPrice : null);
    }
  });

  test('of raw are the record as it came', async () => {
    await using gateway = await startGateway({ site: { catalog } });
    const { products } = gateway.site.records;
    const { body } = await gateway.query('{ products(first: 3) { nodes { raw } } }');
    for (const [index, { raw }] of body.data.products.nodes.entries()) {
      // Undefined values of the record are not on the wire.
      expect(raw).toEqual(JSON.parse(JSON.stringify(products.at(index))));
    }
  });
});

async function fieldsAskedFor(selection: string, fragments = ''): Promise<unknown> {
  await using gateway = await startGateway();
  // The first request of a key also finds out whether it may see costs.
  await gateway.query('{ products(first: 1) { nodes { id } } }');
  gateway.site.requests.clear();
  await gateway.query(`{ products(first: 1) { nodes { ${selection} } } } ${fragments}`);
  return gateway.site.requests.entries.find(({ path }) => path.endsWith('/products/search'))?.body['fields'];
}

describe('what is asked of Wix', () => {
  test('is no more than the selected fields need', async () => {
    expect(await fieldsAskedFor('id name slug visible')).toEqual([]);
    expect(await fieldsAskedFor('price { amount } url')).toEqual(['CURRENCY', 'URL']);
    expect(await fieldsAskedFor('cost { amount }')).toEqual(['CURRENCY', 'MERCHANT_DATA']);
    const fragment =
      'fragment Parts on Product { descriptionHtml ... @skip(if: true) { url } collections { id } }';
    expect(await fieldsAskedFor('...Parts', fragment)).toEqual(['DESCRIPTION', 'DIRECT_CATEGORIES_INFO']);
  });

  test('is everything for raw', async () => {
    expect(await fieldsAskedFor('raw')).toHaveLength(20);
  });

  test('leaves the variants out of V1 products that nobody looks at', async () => {
    await using gateway = await startGateway({ site: { catalog: 'V1' } });
    await gateway.query('{ products(first: 1) { nodes { name } } }');
    expect(gateway.site.requests.entries.at(-1)?.body).not.toHaveProperty('includeVariants');
  });
});
