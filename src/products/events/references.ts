import type { GraphQLResolveInfo } from 'graphql';
import type { GatewayContext } from '../../gateway/context.ts';
import { entityReference } from '../../gateway/entity-reference.ts';
import { optionalRead } from '../../gateway/optional-read.ts';
import { selectedFields } from '../../gateway/selection.ts';
import { permissions } from '../../wix/permissions.ts';
import { loadDefinition, loadEvent, loadOrder } from './loaders.ts';
import type { EventOrderRecord, EventRecord, TicketDefinitionRecord } from './records.ts';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Ticket definitions have a permission of their own, and that one can write. */
export const definitionsRead = optionalRead(
  'Ticket definitions of events and tickets',
  permissions.EVENT_TICKET_DEFINITIONS,
);

export const policiesRead = optionalRead('Policies of events', permissions.EVENT_POLICIES);

/** A reference to a person; null where Wix names none. */
export function person(
  typename: 'Contact' | 'Member',
  id: unknown,
): ReturnType<typeof entityReference> | null {
  return typeof id === 'string' && GUID.test(id) ? entityReference(typename, { id: id.toLowerCase() }) : null;
}

/** The event of a record; nothing is read where only its id is wanted. */
export function eventOf(
  context: GatewayContext,
  id: unknown,
  info: GraphQLResolveInfo,
): Promise<EventRecord | null> | EventRecord | null {
  if (typeof id !== 'string' || !GUID.test(id)) return null;
  const selected = selectedFields(info);
  // The wire of a record of which only the key is selected is never looked at.
  return isKeyOnly(selected) ? { id, wire: {} } : loadEvent(context, id.toLowerCase(), selected);
}

/** The ticket definition of a record; nothing is read where only its id is wanted. */
export function definitionOf(
  context: GatewayContext,
  id: unknown,
  info: GraphQLResolveInfo,
): Promise<TicketDefinitionRecord | null> | TicketDefinitionRecord | null {
  if (typeof id !== 'string' || !GUID.test(id)) return null;
  const selected = selectedFields(info);
  if (isKeyOnly(selected)) return { id, wire: {} };
  return definitionsRead(context, () => loadDefinition(context, id.toLowerCase(), selected));
}

/** The order of a record; nothing is read where only its number is wanted. */
export function orderOf(
  context: GatewayContext,
  number: unknown,
  info: GraphQLResolveInfo,
): Promise<EventOrderRecord | null> | EventOrderRecord | null {
  if (typeof number !== 'string' || number === '') return null;
  const selected = selectedFields(info);
  if ([...selected].every((name) => ['__typename', 'id', 'orderNumber'].includes(name)))
    return { id: number, wire: { orderNumber: number } };
  return loadOrder(context, number, selected);
}

function isKeyOnly(selected: ReadonlySet<string>): boolean {
  return [...selected].every((name) => name === '__typename' || name === 'id');
}
