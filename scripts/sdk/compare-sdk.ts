import { fieldOf, type ReadField } from './read-fields.ts';
import type { SdkSource } from './sdk-source.ts';

/** Something that changed between two versions of the SDK and matters here. */
export interface Drift {
  readonly kind: 'ENDPOINT' | 'FIELD' | 'ENUM' | 'DEPRECATED' | 'NEW';
  readonly text: string;
  /** Whether something that is read is gone, or may be by now. */
  readonly isBroken: boolean;
}

/** What the gateway uses of the SDK. */
export interface UsedOfSdk {
  /** Functions whose endpoints are called, such as `ecom.orders.searchOrders`. */
  readonly functions: readonly string[];
  readonly fields: readonly ReadField[];
}

/**
 * What of the newest SDK differs from the pinned one and matters here.
 * @param today such as `2026-11-29`
 */
export function compareSdk(
  pinned: SdkSource,
  newest: SdkSource,
  used: UsedOfSdk,
  today: string,
): readonly Drift[] {
  const types = new Map(used.fields.map((field) => [`${field.generated}#${field.type}`, field]));
  return [
    ...used.functions.flatMap((name) => endpointDrift(pinned, newest, name)),
    ...used.fields.flatMap((field) => fieldDrift(pinned, newest, field, today)),
    ...[...types.values()].flatMap((field) => newFields(pinned, newest, field)),
  ];
}

function endpointDrift(pinned: SdkSource, newest: SdkSource, name: string): Drift[] {
  const [before, after] = [pinned, newest].map((sdk) => {
    const { generated = '', member = '' } = sdk.locate(name) ?? {};
    return sdk.declarations(generated)?.functions.get(member);
  });
  if (before === undefined) return [];
  if (after === undefined)
    return [{ kind: 'ENDPOINT', text: `${name} is no function of the SDK any more`, isBroken: true }];
  if (before.method === after.method && before.path === after.path) return [];
  const [was, is] = [before, after].map(({ method, path }) => `${method} ${path ?? '(unknown path)'}`);
  return [{ kind: 'ENDPOINT', text: `${name} was ${was} and is ${is}`, isBroken: false }];
}

function fieldDrift(pinned: SdkSource, newest: SdkSource, field: ReadField, today: string): Drift[] {
  const { generated, type, name, readBy } = field;
  const before = fieldOf(pinned, generated, type, name);
  // A type of the same name in the newest package, or no news of it at all.
  const after = fieldOf(newest, generated, type, name);
  const where = `${type}.${name} (${generated}), read by ${readBy.join(', ')}`;
  const last = after ?? before;
  const drifts: Drift[] = [];
  if (before !== undefined && after === undefined)
    drifts.push({ kind: 'FIELD', text: `${where}: is in the types no more`, isBroken: false });
  if (last?.deprecated === true) {
    const isPast = last.removedOn !== undefined && last.removedOn < today;
    const instead = last.replacedBy === undefined ? '' : `, instead ${last.replacedBy}`;
    const when = last.removedOn === undefined ? '' : `, ${isPast ? 'was' : 'is'} to go on ${last.removedOn}`;
    if (isPast || before?.deprecated !== true || before.removedOn !== last.removedOn)
      drifts.push({ kind: 'DEPRECATED', text: `${where}: deprecated${when}${instead}`, isBroken: isPast });
  }
  const [known, words] = [pinned, newest].map((sdk) =>
    sdk.declarations(generated)?.enums.get(fieldOf(sdk, generated, type, name)?.type ?? ''),
  );
  for (const word of (words ?? []).filter((each) => known !== undefined && !known.includes(each)))
    drifts.push({ kind: 'ENUM', text: `${where}: has the new word ${word}`, isBroken: false });
  for (const word of (known ?? []).filter((each) => words !== undefined && !words.includes(each)))
    drifts.push({ kind: 'ENUM', text: `${where}: has lost the word ${word}`, isBroken: false });
  return drifts;
}

/** Fields that a type has by now of which others are read. */
function newFields(pinned: SdkSource, newest: SdkSource, { generated, type }: ReadField): Drift[] {
  const before = new Set(
    pinned
      .declarations(generated)
      ?.types.get(type)
      ?.map(({ name }) => name),
  );
  return (newest.declarations(generated)?.types.get(type) ?? [])
    .filter(({ name, deprecated }) => !before.has(name) && !deprecated)
    .map(({ name }) => ({ kind: 'NEW', text: `${type}.${name} (${generated}) is new`, isBroken: false }));
}
