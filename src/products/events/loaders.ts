import type DataLoader from 'dataloader';
import { batchLoader } from '../../gateway/batch-loader.ts';
import { perOperation, type GatewayContext } from '../../gateway/context.ts';
import { readAll } from '../../gateway/paging/read-all.ts';
import { EVENTS_PAGE, eventsById } from './events-list.ts';
import { guestsList } from './guests-list.ts';
import { numberedList } from './numbered-list.ts';
import { ORDERS_PAGE, ordersOf } from './orders-list.ts';
import { categoryCounts, policiesOf, scheduleItemsOf } from './programme.ts';
import type {
  EventGuestRecord,
  EventOrderRecord,
  EventRecord,
  EventRsvpRecord,
  EventTicketRecord,
  TicketDefinitionRecord,
  WireCategory,
  WirePolicy,
  WireScheduleItem,
} from './records.ts';
import {
  definitionFields,
  eventFields,
  guestFields,
  orderFieldsets,
  rsvpFields,
  ticketFieldsets,
} from './requested-fields.ts';
import { rsvpsList } from './rsvps-list.ts';
import { definitionsList } from './ticket-definitions-list.ts';
import { TICKET_NUMBERS, ticketsOf } from './tickets-list.ts';

/** Most ids of parents or records that one request is asked for. */
export const BATCH = 100;

type Selected = ReadonlySet<string>;

/** An event by its id, drafts included where the key may see them. */
export function loadEvent(
  context: GatewayContext,
  id: string,
  selected: Selected,
): Promise<EventRecord | null> {
  const fields = eventFields(selected);
  return loader<EventRecord>(context, `event ${fields.join()}`, EVENTS_PAGE, async (ids) =>
    byId(await eventsById(context, ids, fields)),
  ).load(id);
}

/** A ticket definition by its id. */
export function loadDefinition(
  context: GatewayContext,
  id: string,
  selected: Selected,
): Promise<TicketDefinitionRecord | null> {
  const fields = definitionFields(selected);
  return loader<TicketDefinitionRecord>(context, `definition ${fields.join()}`, BATCH, async (ids) =>
    byId(await readAll(definitionsList(context, { ids: [...ids] }, null, fields))),
  ).load(id);
}

/** The ticket definitions of an event. */
export function loadDefinitionsOf(
  context: GatewayContext,
  eventId: string,
  selected: Selected,
): Promise<TicketDefinitionRecord[] | null> {
  const fields = definitionFields(selected);
  return loader<TicketDefinitionRecord[]>(context, `definitions ${fields.join()}`, BATCH, async (eventIds) =>
    grouped(
      await readAll(definitionsList(context, { eventIds: [...eventIds] }, null, fields)),
      eventIds,
      ({ wire }) => wire.eventId,
    ),
  ).load(eventId);
}

/** A guest by its id. */
export function loadGuest(
  context: GatewayContext,
  id: string,
  selected: Selected,
): Promise<EventGuestRecord | null> {
  const fields = guestFields(selected);
  return loader<EventGuestRecord>(context, `guest ${fields.join()}`, BATCH, async (ids) =>
    byId(await readAll(guestsList(context, { ids: [...ids] }, null, fields))),
  ).load(id);
}

/** An RSVP by its id. */
export function loadRsvp(
  context: GatewayContext,
  id: string,
  selected: Selected,
): Promise<EventRsvpRecord | null> {
  const fields = rsvpFields(selected);
  return loader<EventRsvpRecord>(context, `rsvp ${fields.join()}`, BATCH, async (ids) =>
    byId(await readAll(rsvpsList(context, { ids: [...ids] }, null, fields))),
  ).load(id);
}

/** An order by its number. */
export function loadOrder(
  context: GatewayContext,
  number: string,
  selected: Selected,
): Promise<EventOrderRecord | null> {
  const fieldset = orderFieldsets(selected);
  return loader<EventOrderRecord>(context, `order ${fieldset.join()}`, ORDERS_PAGE, async (numbers) =>
    byId(await readAll(numberedList(context, ordersOf(context, { ids: [...numbers] }, fieldset)))),
  ).load(number);
}

/** A ticket by its number. */
export function loadTicket(
  context: GatewayContext,
  number: string,
  selected: Selected,
): Promise<EventTicketRecord | null> {
  const fieldset = ticketFieldsets(selected);
  return loader<EventTicketRecord>(context, `ticket ${fieldset.join()}`, TICKET_NUMBERS, async (numbers) =>
    byId(await readAll(numberedList(context, ticketsOf(context, { ids: [...numbers] }, fieldset)))),
  ).load(number);
}

/** The policies of an event. */
export function loadPolicies(context: GatewayContext, eventId: string): Promise<WirePolicy[] | null> {
  return loader<WirePolicy[]>(context, 'policies', BATCH, async (eventIds) =>
    grouped(await policiesOf(context, eventIds), eventIds, (policy) => policy.eventId),
  ).load(eventId);
}

/** What happens in the course of an event. */
export function loadScheduleItems(
  context: GatewayContext,
  eventId: string,
): Promise<WireScheduleItem[] | null> {
  return loader<WireScheduleItem[]>(context, 'schedule', BATCH, async (eventIds) =>
    grouped(await scheduleItemsOf(context, eventIds), eventIds, (item) => item.eventId),
  ).load(eventId);
}

/** How many events are in a category. Wix looks categories up by a single id only, so all of them are read at once. */
export function loadCategoryCounts(
  context: GatewayContext,
  categoryId: string,
): Promise<NonNullable<WireCategory['counts']> | null> {
  return loader<NonNullable<WireCategory['counts']>>(context, 'category counts', Infinity, () =>
    categoryCounts(context),
  ).load(categoryId);
}

type Loader<Value> = DataLoader<string, Value | null>;

function loader<Value>(
  context: GatewayContext,
  name: string,
  maxBatchSize: number,
  load: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): Loader<Value> {
  const known = loaders(context);
  const made = known.get(name) ?? batchLoader<Value>(context, { product: 'EVENTS', maxBatchSize, load });
  known.set(name, made);
  // Each name is only ever given with one kind of loader.
  return made as Loader<Value>;
}

/**
 * The loaders of one operation. What is asked of Wix depends on the fields selected, so there is one for each set of them: a record
 * that was read for few fields must never answer for more.
 */
const loaders = perOperation(() => new Map<string, unknown>());

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** Groups records by the key they belong to; a key without any has an empty group. */
function grouped<T>(
  records: readonly T[],
  keys: readonly string[],
  keyOf: (record: T) => unknown,
): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>(keys.map((key) => [key, []]));
  for (const record of records) groups.get(String(keyOf(record)))?.push(record);
  return groups;
}
