import type { RecordSet } from '../records.ts';
import type { Blocks } from './blocks.ts';

/** A set of records whose parts live in sets of their own, numbered by `blocks`: parts come and go with their record. */
export function linked(
  parents: RecordSet,
  parts: readonly { readonly set: RecordSet; readonly blocks: Blocks }[],
): RecordSet {
  const eachPart = (serial: number, visit: (set: RecordSet, part: number) => void): void => {
    for (const { set, blocks } of parts) {
      const first = blocks.firstOf(serial);
      for (let place = 0; place < blocks.sizeOf(serial); place += 1) visit(set, first + place);
    }
  };
  return {
    get count() {
      return parents.count;
    },
    get version() {
      return parents.version;
    },
    at: (position) => parents.at(position),
    idAt: (position) => parents.idAt(position),
    indexOf: (id) => parents.indexOf(id),
    serialAt: (position) => parents.serialAt(position),
    positionOf: (serial) => parents.positionOf(serial),
    valuesAt: (position, path) => parents.valuesAt(position, path),
    find: (field, value) => parents.find(field, value),
    update: (id, patch) => parents.update(id, patch),
    add: (partial) => {
      const record = parents.add(partial);
      eachPart(parents.serialAt(parents.count - 1), (set) => set.add());
      return record;
    },
    remove: (id) => {
      const position = parents.indexOf(id);
      const serial = position === undefined ? undefined : parents.serialAt(position);
      parents.remove(id);
      if (serial !== undefined) eachPart(serial, (set, part) => set.remove(set.idAt(set.positionOf(part))));
    },
  };
}
