import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordSet } from '../../demo-site/index.ts';
import type { JsonObject } from '../../demo-site/json.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { csvOf, linesOf, runInProcess, smallSite, temporaryFolder } from './bundle.ts';

// People of whom there is an e-mail address and no contact: each address is one contact, whichever step meets it first.

describe('somebody whom Wix names no contact of', () => {
  const temporary = temporaryFolder();
  const folder = temporary.path;
  let gateway: TestGateway;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    gateway = await startGateway({ site: { counts: smallSite } });
    const { eventOrders, bookings, formSubmissions, forms, contacts } = gateway.site.records;
    ids['eventOrder'] = String(eventOrders.at(0)['orderNumber']);
    eventOrders.update(eventOrders.idAt(0), {
      contactId: null,
      memberId: null,
      email: 'New.Person@Example.org',
      firstName: 'New',
      lastName: 'Person',
    });
    const booking = bookings.idAt(0);
    ids['booking'] = booking;
    bookings.update(booking, {
      contactDetails: {
        firstName: 'Other',
        lastName: 'Name',
        email: 'new.person@example.org ',
        phone: '030 23125000',
        countryCode: 'DE',
      },
    });
    const newsletter = find(forms, ({ name }) => name === 'Newsletter');
    const submission = find(formSubmissions, ({ formId }) => formId === newsletter['id']);
    const values = object(submission['submissions']);
    const key = Object.keys(values).find((name) => /e?mail/i.test(name)) ?? '';
    ids['submission'] = String(submission['id']);
    formSubmissions.update(ids['submission'], {
      contactId: null,
      submitter: { visitorId: '0b151700-0000-4000-8000-000000000009' },
      submissions: { ...values, [key]: 'NEW.PERSON@example.org' },
    });
    // And one whose address a contact has.
    const known = find(contacts, ({ primaryInfo }) => typeof object(primaryInfo)['email'] === 'string');
    ids['contact'] = String(known['id']);
    ids['knownBooking'] = bookings.idAt(1);
    bookings.update(ids['knownBooking'], {
      contactDetails: { email: String(object(known['primaryInfo'])['email']).toUpperCase() },
    });
    const run = await runInProcess({
      gateway: gateway.url,
      out: folder,
      products: 'CONTACTS,EVENTS,BOOKINGS,FORMS',
    });
    if (run.code > 1) throw new Error(run.err);
  });
  afterAll(async () => {
    await gateway.close();
    temporary[Symbol.dispose]();
  });

  const rows = (step: string) => linesOf(folder, `steps/${step}.ndjson`);

  it('is made a contact once, by the step that meets the address first', () => {
    const made = ['ticketBuyers', 'submitters_wix_form_9505716e', 'bookingGuests'].flatMap((step) =>
      rows(step)
        .filter(({ mapped }) => mapped.row.email === 'new.person@example.org')
        .map(({ mapped }) => [step, mapped.row.first_name, mapped.row.last_name]),
    );
    expect(made).toEqual([['ticketBuyers', 'New', 'Person']]);
  });

  it('is referred to by the order of tickets, the booking and the submission alike', () => {
    const person = csvOf(folder, 'crosswalk.csv').find(({ wixId }) => wixId === 'new.person@example.org');
    const uuid = person?.['targetUuid'];
    expect(uuid).toMatch(/^[0-9a-f-]{36}$/);
    const order = rows('eventOrders').find(({ mapped }) => mapped.row.order_number === ids['eventOrder']);
    expect(order.mapped.row['order_contact.uuid']).toBe(uuid);
    const record = rows('bookingRecords').find(({ source }) => source.id === ids['booking']);
    expect(record.mapped.row['properties.contact']).toBe(uuid);
    const submission = rows('submissions_wix_form_9505716e').find(
      ({ source }) => source.id === ids['submission'],
    );
    expect(submission.mapped.row['properties.contact']).toBe(uuid);
  });

  it('is the contact that has the address, where there is one', () => {
    const contact = rows('contacts').find(({ source }) => source.id === ids['contact']);
    const record = rows('bookingRecords').find(({ source }) => source.id === ids['knownBooking']);
    expect(record.mapped.row['properties.contact']).toBe(contact.targetUuid);
    // People are imported under the UUID that everything refers to them by.
    expect(contact.id).toBe(contact.targetUuid);
  });
});

describe('a contact that only its member has an address of', () => {
  it('is referred to by what is read before the members, too', async () => {
    using folder = temporaryFolder();
    await using gateway = await startGateway({ site: { counts: smallSite } });
    const { contacts, members, abandonedCheckouts, eventRsvps, eventGuests } = gateway.site.records;
    const member = find(members, ({ contactId, loginEmail }) => Boolean(contactId) && Boolean(loginEmail));
    const contact = String(member['contactId']);
    contacts.update(contact, { primaryInfo: {}, info: {}, primaryEmail: null });
    const records = { abandonedCheckouts, eventRsvps, eventGuests };
    abandonedCheckouts.update(abandonedCheckouts.idAt(0), { buyerInfo: { contactId: contact } });
    eventRsvps.update(eventRsvps.idAt(0), { contactId: contact });
    eventGuests.update(eventGuests.idAt(0), { contactId: contact });
    gateway.site.setFaults([{ kind: 'slow', path: '/members/', delayMs: 1_000 }]);

    await runInProcess({
      gateway: gateway.url,
      out: folder.path,
      products: 'CONTACTS,MEMBERS,ORDERS,EVENTS',
    });

    const made = linesOf(folder.path, 'steps/memberContacts.ndjson').map(({ targetUuid }) => targetUuid);
    expect(made).toHaveLength(1);
    const led = Object.entries(records).map(([step, list]) => {
      const line = linesOf(folder.path, `steps/${step}.ndjson`).find(
        ({ source }) => source.id === list.idAt(0),
      );
      return [step, line.mapped.row['properties.contact']];
    });
    expect(led).toEqual(Object.keys(records).map((step) => [step, made[0]]));
  });
});

function find(records: RecordSet, test: (record: JsonObject) => boolean): JsonObject {
  const all = Array.from({ length: records.count }, (_, position) => records.at(position));
  const found = all.find(test);
  if (found === undefined) throw new Error('the site has no such record');
  return found;
}

function object(value: unknown): JsonObject {
  // The demo site's records are JSON.
  return typeof value === 'object' && value !== null ? (value as JsonObject) : {};
}
