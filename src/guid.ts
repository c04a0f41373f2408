/** The form of the ids that Wix gives out, as a part of a pattern that knows no case. */
export const GUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

const WHOLE = new RegExp(`^${GUID}$`, 'i');

/** Stands in Wix's records in the place of no id (docs/fidelity.md#app-ids). */
export const NO_GUID = '00000000-0000-0000-0000-000000000000';

/** Whether a text has the form of an id as Wix gives them out. */
export function isGuid(text: string): boolean {
  return WHOLE.test(text);
}

/** Whether a value of a record is the id of another record: a GUID, and not the one that stands for none. */
export function isRecordId(value: unknown): value is string {
  return typeof value === 'string' && isGuid(value) && value !== NO_GUID;
}
