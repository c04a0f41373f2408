import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { valuesAt } from '../../../demo-site/json.ts';
import { startGateway, type TestGateway } from '../../start-gateway.ts';

type Json = ReturnType<typeof JSON.parse>;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

describe('relations of bookings', () => {
  it('cost one request for 100 bookings and kind', async () => {
    const { requests } = gateway.site;
    requests.clear();
    const { body } = await gateway.query(`{ bookings(first: 100) { nodes {
      id serviceId service { id name } staffMember { id name } resource { id name }
      contact { id } createdBy { member { id } } order { id } formSubmission { id } form { id }
    } } }`);
    expect(body.errors).toBeUndefined();
    const nodes: Json[] = body.data.bookings.nodes;
    expect(requests.count('/extended-bookings/query')).toBe(1);
    expect(requests.count('/services/query')).toBe(1);
    expect(requests.count('/staff-members/query')).toBe(1);
    expect(requests.count('/resources/query')).toBe(1);
    // Other products' records are references: their keys cost nothing.
    expect(requests.count()).toBe(4);
    const relations = ['service', 'staffMember', 'resource', 'contact', 'order', 'formSubmission', 'form'];
    expect(relations.filter((relation) => nodes.every((node) => node[relation] === null))).toEqual([]);
  });

  it('to a service that was deleted are null, and the booking still names it', async () => {
    const { body } = await gateway.query(
      '{ bookings(first: 100) { nodes { serviceId title service { name } } } }',
    );
    expect(body.errors).toBeUndefined();
    const gone = body.data.bookings.nodes.filter(({ service }: Json) => service === null);
    expect(gone.length).toBeGreaterThan(0);
    for (const { serviceId, title } of gone) {
      expect(serviceId).toMatch(/^[0-9a-f-]{36}$/);
      expect(title).not.toBe('');
    }
  });

  it('to orders lead to the orders that the bookings were paid with', async () => {
    gateway.site.requests.clear();
    const { body } = await gateway.query(
      '{ bookings(first: 100) { nodes { id order { number lineItems { catalogReference { catalogItemId } } } orderSummary { number } } } }',
    );
    expect(body.errors).toBeUndefined();
    const paid = body.data.bookings.nodes.filter(({ order }: Json) => order !== null);
    expect(paid.length).toBeGreaterThan(0);
    for (const { id, order, orderSummary } of paid) {
      expect(order.number).toBe(orderSummary.number);
      expect(valuesAt(order.lineItems, 'catalogReference.catalogItemId')).toContain(id);
    }
    expect(gateway.site.requests.count('/orders/search')).toBe(1);
  });
});

describe('relations of services', () => {
  it('to options, staff, resources, categories and policies cost one request each', async () => {
    const { requests } = gateway.site;
    requests.clear();
    const { body } = await gateway.query(`{ bookingServices(first: 100) { nodes {
      type staffResourceIds
      optionsAndVariants { options { type name choices } variants { choices { custom name durationMinutes } price { amount } } minPrice { amount } }
      staffMembers { id name } serviceResources { resourceIds resources { id name } }
      category { id name createdAt revision } policy { name staffSorting { method } intakeForm { form { id } timing } revision }
      primaryResourceType { name }
    } } }`);
    expect(body.errors).toBeUndefined();
    const paths = [
      '/services/query',
      '/serviceOptionsAndVariants/query',
      '/staff-members/query',
      '/resources/query',
      '/resource-types/query',
      '/categories/query',
      '/booking-policies/query',
    ];
    expect(paths.map((path) => requests.count(path))).toEqual(paths.map(() => 1));
    expect(requests.count()).toBe(7);

    const nodes: Json[] = body.data.bookingServices.nodes;
    const options = nodes.flatMap(({ optionsAndVariants }) => optionsAndVariants ?? []);
    expect(options).toHaveLength(Math.ceil(nodes.length / 5));
    expect(options[0].variants.map(({ price }: Json) => price.amount)).toEqual(['25.00', '35.505', '46.01']);
    // Staff and rooms that are gone are left out; their ids remain.
    const short = nodes.filter(
      ({ staffResourceIds, staffMembers }) => staffMembers.length < staffResourceIds.length,
    );
    expect(short.length).toBeGreaterThan(0);
    expect(nodes.filter(({ category }) => category?.createdAt === null).length).toBeGreaterThan(0);
    expect(new Set(nodes.map(({ policy }) => policy.staffSorting.method)).size).toBe(3);
  });

  it('to bookings are lists of their own, one request for each service', async () => {
    gateway.site.requests.clear();
    const { body } = await gateway.query(
      '{ bookingServices(first: 6) { nodes { id type bookings(first: 100) { nodes { serviceId } totalCount pageInfo { hasNextPage } } } } }',
    );
    expect(body.errors).toBeUndefined();
    for (const { id, bookings } of body.data.bookingServices.nodes) {
      expect(bookings.nodes.length).toBe(bookings.totalCount);
      expect(bookings.nodes.every(({ serviceId }: Json) => serviceId === id)).toBe(true);
      expect(bookings.totalCount).toBeGreaterThan(0);
    }
    expect(gateway.site.requests.count('/extended-bookings/query')).toBe(6);
    expect(gateway.site.requests.count('/extended-bookings/count')).toBe(0);
  });

  it('to bookings go on page by page, with a filter', async () => {
    const id = gateway.site.records.bookingServices.idAt(2);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { body } = await gateway.query(
        `query ($id: ID!, $after: String) { bookingService(id: $id) {
          bookings(first: 3, after: $after, filter: { status: CONFIRMED }) { nodes { id status } pageInfo { hasNextPage endCursor } }
        } }`,
        { id, after },
      );
      const { nodes, pageInfo } = body.data.bookingService.bookings;
      seen.push(...nodes.map((node: Json) => node.id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    const { bookings } = gateway.site.records;
    const expected = Array.from({ length: bookings.count }, (_, index) => bookings.at(index)).filter(
      (booking) =>
        booking['status'] === 'CONFIRMED' && valuesAt(booking, 'bookedEntity.schedule.serviceId')[0] === id,
    );
    expect(seen).toEqual(expected.map((booking) => booking['id']));
  });

  it('are entities of the federation', async () => {
    const { bookingServices, bookings, staffMembers, bookingResources } = gateway.site.records;
    const representations = [
      { __typename: 'BookingService', id: bookingServices.idAt(0) },
      { __typename: 'Booking', id: bookings.idAt(0) },
      { __typename: 'StaffMember', id: staffMembers.idAt(0) },
      { __typename: 'BookingResource', id: bookingResources.idAt(0) },
    ];
    const { body } = await gateway.query(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        __typename
        ... on BookingService { name } ... on Booking { title } ... on StaffMember { name } ... on BookingResource { name }
      } }`,
      { representations },
    );
    expect(body.errors).toBeUndefined();
    expect(body.data._entities).toEqual([
      { __typename: 'BookingService', name: bookingServices.at(0)['name'] },
      { __typename: 'Booking', title: valuesAt(bookings.at(0), 'bookedEntity.title')[0] },
      { __typename: 'StaffMember', name: staffMembers.at(0)['name'] },
      { __typename: 'BookingResource', name: bookingResources.at(0)['name'] },
    ]);
  });
});
