import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../start-gateway.ts';

const WALK = `query Walk($id: ID!) {
  order(id: $id) {
    number
    buyerInfo {
      member { loginEmail }
      contact {
        id
        primaryEmail
        bookings(first: 20) { nodes { id contact { id } service { name } } }
        eventTickets(first: 20) { nodes { ticketNumber event { title } } }
        formSubmissions(first: 20) { nodes { id values form { name } contact { id } } }
      }
    }
  }
}`;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

describe('a walk from an order', () => {
  it('leads to its buyer, and to the bookings, tickets and submissions of that person', async () => {
    const { records } = gateway.site;
    const booked = contactsOf(
      records.bookings,
      ({ contactDetails }: { contactDetails?: { contactId?: string } }) => contactDetails?.contactId,
    );
    const wrote = contactsOf(records.formSubmissions, ({ contactId }: { contactId?: string }) => contactId);
    const buyers = Array.from(
      { length: records.orders.count },
      (_, index) => records.orders.at(index) as unknown as Bought,
    );
    const order = buyers.find(({ buyerInfo }) => {
      const id = buyerInfo?.contactId;
      return id !== undefined && booked.has(id) && wrote.has(id);
    });
    expect(order).toBeDefined();

    const { body } = await gateway.query(WALK, { id: order?.id });
    expect(body.errors).toBeUndefined();
    const { contact } = body.data.order.buyerInfo;
    expect(contact.id).toBe(order?.buyerInfo?.contactId);
    expect(contact.bookings.nodes.length).toBeGreaterThan(0);
    expect(contact.formSubmissions.nodes.length).toBeGreaterThan(0);
    for (const { contact: booker } of contact.bookings.nodes) expect(booker.id).toBe(contact.id);
    for (const { contact: writer } of contact.formSubmissions.nodes) expect(writer.id).toBe(contact.id);
  });

  it('costs one request for each kind of record and page', async () => {
    const { records } = gateway.site;
    gateway.site.requests.clear();
    const { body } = await gateway.query(WALK, { id: records.orders.idAt(0) });
    expect(body.errors).toBeUndefined();
    expect(gateway.site.requests.count()).toBeLessThanOrEqual(20);
  });
});

/** The contacts that the records of a set belong to. */
function contactsOf(
  set: { at(index: number): unknown; readonly count: number },
  pick: (record: never) => unknown,
): Set<unknown> {
  // Each caller names the part of the record that it reads.
  return new Set(Array.from({ length: set.count }, (_, index) => pick(set.at(index) as never)));
}

interface Bought {
  readonly id: string;
  readonly buyerInfo?: { readonly contactId?: string };
}
