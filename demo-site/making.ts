// What the builders of records are made of.

export { DAY, HOUR, iso } from './dates.ts';
export { guidOf, indexOfGuid } from './ids.ts';
export type { Json, JsonObject } from './json.ts';
export { hash32, pickAt, randomFor } from './random.ts';
export { names, phrases, times, when, words } from './vary.ts';
