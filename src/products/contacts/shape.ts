import type { ContactShape, Shaped } from './contact-shape.ts';
import type { ContactRecord } from './records.ts';
import { shapeV4 } from './shape-v4.ts';
import { shapeV5 } from './shape-v5.ts';

/** Reads one field of a contact in either shape. */
export function shaped<Name extends keyof Shaped>(name: Name): (contact: ContactRecord) => Shaped[Name] {
  return (contact) =>
    contact.api === 'V4' ? told(shapeV4, name, contact.wire) : told(shapeV5, name, contact.wire);
}

function told<Wire, Name extends keyof Shaped>(
  shape: ContactShape<Wire>,
  name: Name,
  wire: Wire,
): Shaped[Name] {
  return shape[name](wire);
}
