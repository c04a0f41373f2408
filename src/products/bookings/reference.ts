import { entityReference } from '../../gateway/entity-reference.ts';
import { recordId } from './shape.ts';

/** A reference to a record of another product; null where Wix names none. */
export function reference(
  typename: 'Contact' | 'Form' | 'FormSubmission' | 'Member' | 'Order',
  id: unknown,
): ReturnType<typeof entityReference> | null {
  const known = recordId(id);
  return known === null ? null : entityReference(typename, { id: known });
}
