import { applicationError, WixFault } from './errors.ts';
import { isList, isObject, type Json, type JsonObject } from '../json.ts';
import { RECORD_FAULT_KINDS, type FaultRule } from '../options.ts';
import { hash32, hashText } from '../records/random.ts';
import { matchesPath } from './request-log.ts';

/** Decides, request by request, which fault hits it. */
export interface Faults {
  set(rules: readonly FaultRule[]): void;
  next(path: string): FaultRule | undefined;
  /** The rules about the records of an answer. */
  onRecords(): readonly FaultRule[];
}

export function faults(seed: number, initial: readonly FaultRule[]): Faults {
  let armed = arm(initial);
  let onRecords = initial.filter(isRecordFault);
  return {
    set: (rules) => {
      armed = arm(rules);
      onRecords = rules.filter(isRecordFault);
    },
    onRecords: () => onRecords,
    next: (path) => {
      for (const entry of armed) {
        const { rule } = entry;
        if (rule.path !== undefined && !matchesPath(path, rule.path)) continue;
        const ordinal = entry.seen;
        entry.seen += 1;
        if (ordinal < (rule.skip ?? 0) || entry.hit >= (rule.times ?? Number.POSITIVE_INFINITY)) continue;
        if (rule.probability !== undefined && hash32(seed, ordinal) / 0x1_0000_0000 >= rule.probability)
          continue;
        entry.hit += 1;
        return rule;
      }
      return undefined;
    },
  };
}

function arm(rules: readonly FaultRule[]): { rule: FaultRule; seen: number; hit: number }[] {
  return rules.filter((rule) => !isRecordFault(rule)).map((rule) => ({ rule, seen: 0, hit: 0 }));
}

/** Whether a rule is about records. */
function isRecordFault(rule: FaultRule): boolean {
  return RECORD_FAULT_KINDS.some((kind) => kind === rule.kind);
}

/** Throws what Wix answers to a request for a record that it cannot deliver, or returns the answer with what is wrong with its records. */
export function withRecordFaults(seed: number, rules: readonly FaultRule[], path: string, answer: unknown) {
  let body = answer;
  for (const rule of rules) {
    if (!isObject(body) || (rule.path !== undefined && !matchesPath(path, rule.path))) continue;
    const isHit = (record: JsonObject): boolean => hits(seed, rule, record);
    switch (rule.kind) {
      case 'refused-record':
        if (recordsIn(body).some(isHit))
          throw applicationError(
            428,
            'MISSING_VARIANT_OPTION_CHOICE',
            'A variant lacks the choice of an option',
          );
        break;
      case 'broken-record':
        if (recordsIn(body).some(isHit)) throw new WixFault(500, null);
        break;
      case 'record-without-id':
        body = mapRecords(body, (record) => (isHit(record) ? withoutId(record) : record));
        break;
      case 'unknown-fields':
        body = mapRecords(body, (record) => (isHit(record) ? ofTomorrow(record) : record));
        break;
      case 'without-totals':
        body = mapMetadata(body, (metadata) => without(metadata, 'total', 'totalResults', 'tooManyToCount'));
        break;
      case 'too-many-to-count':
        body = mapMetadata(body, ({ total, ...rest }) =>
          total === undefined ? rest : { ...rest, tooManyToCount: true },
        );
        break;
      default:
    }
  }
  return body;
}

function hits(seed: number, { record, probability = 1 }: FaultRule, found: JsonObject): boolean {
  const id = idOf(found);
  if (id === undefined) return false;
  return record === undefined ? hash32(seed, hashText(id)) / 0x1_0000_0000 < probability : id === record;
}

function idOf(record: JsonObject): string | undefined {
  const booking = record['booking'];
  const id =
    record['id'] ??
    (isObject(booking) ? booking['id'] : undefined) ??
    record['ticketNumber'] ??
    record['orderNumber'];
  return typeof id === 'string' ? id : undefined;
}

/** A record as a later version of Wix could send it: with a field, and a word for its status, that nobody knows yet. */
function ofTomorrow(record: JsonObject): JsonObject {
  const { status } = record;
  return {
    ...record,
    fieldOfTomorrow: { note: 'not to be shown' },
    ...(typeof status === 'string' ? { status: 'STATUS_OF_TOMORROW' } : {}),
  };
}

function withoutId(found: JsonObject): JsonObject {
  const record = without(found, 'id');
  const { booking } = record;
  return isObject(booking) ? { ...record, booking: withoutId(booking) } : record;
}

function recordsIn(body: JsonObject): JsonObject[] {
  return Object.values(body).flatMap((value) =>
    isList(value) ? value.filter(isObject) : isObject(value) ? [value] : [],
  );
}

function mapRecords(body: JsonObject, change: (record: JsonObject) => JsonObject): JsonObject {
  return mapValues(body, (value) =>
    isList(value) ? value.map((item) => (isObject(item) ? change(item) : item)) : value,
  );
}

/** The envelope of a list: the object beside the records, or the answer itself. */
function mapMetadata(body: JsonObject, change: (metadata: JsonObject) => JsonObject): JsonObject {
  return change(
    mapValues(body, (value, name) => (/metadata$/i.test(name) && isObject(value) ? change(value) : value)),
  );
}

function mapValues(body: JsonObject, change: (value: Json, name: string) => Json): JsonObject {
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, change(value, name)]],
    ),
  );
}

function without(object: JsonObject, ...fields: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !fields.includes(name)));
}
