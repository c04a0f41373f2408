import { slotsOf } from '../../wix/envelope.ts';
import type { Slot } from '../../wix/unreadable-record.ts';
import { wireValue } from '../fields/wire-value.ts';
import type { RecordOptions, WireOf } from './query-options.ts';
import type { Identified } from './source.ts';

/** Reads the places of a page: its records, and an error where one has no id. */
export function slotReader<Answer extends object, Key extends string, Record extends Identified>({
  records,
  key,
  bodyOf = (wire) => wire as object,
  toRecord,
}: RecordOptions<Answer, Key, Record>): (answer: Answer) => Slot<Record>[] {
  type Wire = WireOf<Answer, Key>;
  const path = [key?.field ?? 'id'];
  const idOf = (wire: Wire): unknown => wireValue(bodyOf(wire), path);
  return (answer) =>
    slotsOf(
      // The key is one of a list.
      answer[records] as readonly (Wire & object)[] | null | undefined,
      records,
      idOf,
      (wire): Record => {
        const id = key === undefined ? String(idOf(wire)).toLowerCase() : String(idOf(wire));
        // Without a function of its own the record is of the default type.
        return toRecord?.(wire, id) ?? ({ id, wire } as unknown as Record);
      },
    );
}

/** Reads what Wix sorts a record by. */
export function keyReader<Answer extends object, Key extends string, Record extends Identified>({
  bodyOf = (wire) => wire as object,
}: Pick<RecordOptions<Answer, Key, Record>, 'bodyOf'>): (record: Record, field: string) => unknown {
  return (record, field) => {
    const { wire } = record as unknown as { readonly wire: WireOf<Answer, Key> };
    return wireValue(bodyOf(wire), field.split('.'));
  };
}
