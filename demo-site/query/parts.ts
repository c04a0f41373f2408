import { invalidField } from '../http/errors.ts';
import { isList, isObject, textsAt, type Json, type JsonObject } from '../json.ts';
import type { DemoRequest } from '../http/route.ts';
import { words } from '../records/vary.ts';

/** What each part of a record brings, by the word that asks for it: the paths of its fields. What is in no part always comes. */
type Parts = Readonly<Record<string, string>>;
type Asking = Pick<DemoRequest, 'body'>;

/** The parts that the parameter at `at` asks for. Throws a 400 for a word that is no part. */
export function partsIn({ body }: Asking, at: string, parts: Parts): ReadonlySet<string> {
  const asked = textsAt(body, at);
  const stranger = asked.find((name) => !(name in parts));
  if (stranger !== undefined) throw invalidField(at, `has no value ${stranger}`, 'FORMAT');
  return new Set(asked);
}

/**
 * wire: shows of a record what was asked for; the rest leaves no trace.
 * @param at the name of the parameter that asks, or what reads it
 * @param unknown what becomes of a word that is no part; `refused` is a 400
 */
export function partsAskedFor(
  at: string | ((request: Asking) => ReadonlySet<string>),
  parts: Parts,
  unknown: 'refused' | 'ignored' = 'ignored',
) {
  const cuts = new Map<string, Cut>();
  const cutFor = (asked: ReadonlySet<string>): Cut => {
    const key = [...asked].toSorted().join();
    const cut =
      cuts.get(key) ??
      cutOf(Object.keys(parts).flatMap((name) => (asked.has(name) ? [] : words(parts[name] ?? ''))));
    // Any word may be asked for: not all combinations of them are worth remembering.
    if (cuts.size < 1000) cuts.set(key, cut);
    return cut;
  };
  return (record: JsonObject, request: Asking): JsonObject => {
    if (typeof at !== 'string') return without(record, cutFor(at(request)), '');
    const asked = unknown === 'refused' ? partsIn(request, at, parts) : new Set(textsAt(request.body, at));
    return without(record, cutFor(asked), '');
  };
}

/** The paths that are to be taken away, and those that lead to them. */
interface Cut {
  readonly absent: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
}

function cutOf(absent: readonly string[]): Cut {
  const within = new Set<string>();
  for (const path of absent)
    for (let dot = path.indexOf('.'); dot !== -1; dot = path.indexOf('.', dot + 1))
      within.add(path.slice(0, dot));
  return { absent: new Set(absent), within };
}

function without(record: JsonObject, cut: Cut, at: string): JsonObject {
  const copy: { [key: string]: Json | undefined } = { ...record };
  for (const [name, value] of Object.entries(record)) {
    const path = `${at}${name}`;
    const inner = (item: Json): Json => (isObject(item) ? without(item, cut, `${path}.`) : item);
    if (cut.absent.has(path)) copy[name] = undefined;
    else if (cut.within.has(path) && value !== undefined)
      copy[name] = isList(value) ? value.map(inner) : inner(value);
  }
  return copy;
}
