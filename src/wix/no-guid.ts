/** Stands in Wix's records in the place of no id (docs/fidelity.md#app-ids). */
export const NO_GUID = '00000000-0000-0000-0000-000000000000';
