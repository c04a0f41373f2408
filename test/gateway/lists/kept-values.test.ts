import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../../start-gateway.ts';

const COUNT = 200;
/** Small pages, so that there are many. */
const FIRST = 5;

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startGateway({
    site: {
      counts: { members: COUNT, contacts: COUNT, formSubmissions: COUNT, bookings: COUNT, blogPosts: COUNT },
    },
  });
});
beforeEach(() => gateway.site.requests.clear());
afterAll(() => gateway.close());

type Node = Readonly<Record<string, unknown>>;

async function drain(list: string, selection: string, headers = {}): Promise<Node[]> {
  const document = `query ($after: String) { ${list}(first: ${FIRST}, after: $after) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`;
  const nodes: Node[] = [];
  let after: string | null = null;
  do {
    const { body } = await gateway.query(document, { after }, headers);
    expect(body.errors).toBeUndefined();
    const { pageInfo } = body.data[list];
    nodes.push(...body.data[list].nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return nodes;
}

describe('what records of forty pages refer to', () => {
  // What a record names that was deleted is asked for once more: what is missing may have been left out.
  test.each([
    { list: 'members', selection: 'badges { id title }', path: '/badges/v4/badges/query', most: 6 },
    { list: 'contacts', selection: 'labels { key displayName }', path: '/labels/query', most: 2 },
    { list: 'formSubmissions', selection: 'form { id name }', path: '/forms/query', most: 12 },
    { list: 'bookings', selection: 'service { id name }', path: '/services/query', most: 20 },
    { list: 'blogPosts', selection: 'categories { id label }', path: '/categories/query', most: 8 },
    { list: 'blogPosts', selection: 'tags { id label }', path: '/tags/query', most: 12 },
  ])('is read once: $list { $selection }', async ({ list, selection, path, most }) => {
    const [name = ''] = selection.split(' ');
    const nodes = await drain(list, `id ${selection}`);
    expect(nodes.length).toBeGreaterThanOrEqual(COUNT / 2);
    expect(nodes.some((node) => JSON.stringify(node[name]).includes('"'))).toBe(true);
    expect(gateway.site.requests.count(path)).toBeGreaterThan(0);
    expect(gateway.site.requests.count(path)).toBeLessThanOrEqual(most);

    gateway.site.requests.clear();
    expect(await drain(list, `id ${selection}`)).toEqual(nodes);
    expect(gateway.site.requests.count(path)).toBe(0);
  });
});

describe('what is kept', () => {
  test('is for the same credentials alone', async () => {
    const { siteId, apiKey, accountId } = gateway.site;
    await drain('members', 'badges { title }');
    gateway.site.requests.clear();
    await drain('members', 'badges { title }', {
      'wix-site-id': siteId,
      'wix-account-id': accountId,
      authorization: apiKey,
    });
    expect(gateway.site.requests.count('/badges/v4/badges/query')).toBeGreaterThan(0);
  });

  test('is read anew when a record refers to what it lacks', async () => {
    await drain('contacts', 'labels { key }');
    const { contacts } = gateway.site.records;
    const id = contacts.idAt(100);
    contacts.update(id, {
      info: { ...Object(contacts.at(100)['info']), labelKeys: { items: ['custom.list-63'] } },
    });
    const named = 'custom.list-63';
    const nodes = await drain('contacts', 'id labels { key displayName }');
    expect(nodes.find((node) => node['id'] === id)).toEqual({
      id,
      labels: [{ key: named, displayName: 'List no. 63' }],
    });
  });

  test('is neither what a list shows nor what is asked for by its id', async () => {
    const [submission] = await drain('formSubmissions', 'form { id name }');
    const form = Object(submission?.['form']) as { id: string; name: string };
    gateway.site.records.forms.update(form.id, { name: 'Another name' });
    const { body } = await gateway.query(
      'query ($id: ID!) { form(id: $id) { name } forms(first: 100) { nodes { id name } } }',
      { id: form.id },
    );
    expect(body.data.form.name).toBe('Another name');
    expect(body.data.forms.nodes).toContainEqual({ id: form.id, name: 'Another name' });
    const [again] = await drain('formSubmissions', 'form { id name }');
    expect(again?.['form']).toEqual(form);
  });
});
