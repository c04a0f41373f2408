/** Where an object of Wix remembers the record that it is a part of; what writes JSON does not see it. A WeakMap takes ten times as long. */
const RECORD = Symbol('record');

/** An object of Wix, once it knows the record that it is a part of. */
interface Part {
  [RECORD]?: object;
}

/**
 * Tells an object of Wix which record it is a part of: that of its parent.
 * @param parent the record, or a part of it that knows it
 * @returns the object itself
 */
export function partOf<Wire extends object>(wire: Wire, parent: object): Wire {
  (wire as Part)[RECORD] = recordOf(parent);
  return wire;
}

/** The record that an object of Wix is a part of; the object itself where it is a record. */
export function recordOf(object: object): object {
  return (object as Part)[RECORD] ?? object;
}
