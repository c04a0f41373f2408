import { entityReference } from '../../gateway/entity-reference.ts';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A reference to a person; null where Wix names none. */
export function person(
  typename: 'Contact' | 'Member',
  id: unknown,
): ReturnType<typeof entityReference> | null {
  return typeof id === 'string' && GUID.test(id) ? entityReference(typename, { id: id.toLowerCase() }) : null;
}
