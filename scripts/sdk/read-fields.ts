import { placed } from '../fields/places.ts';
import { sdlDocuments } from '../fields/sdl-documents.ts';
import type { WireField } from '../fields/wire-types.ts';
import { generatedPackage } from './declarations.ts';
import type { SdkSource } from './sdk-source.ts';

/** A field of the wire that the graph reads. */
export interface ReadField {
  /** The generated package, with `auto_sdk_` where it has that. */
  readonly generated: string;
  /** The wire type that has it. */
  readonly type: string;
  readonly name: string;
  /** Fields of the graph that rest on it, such as `Order.paymentMethod`. */
  readonly readBy: readonly string[];
}

/** Every field of the SDK's types that a field of the graph says it is read from. */
export function readFields(sdk: SdkSource): readonly ReadField[] {
  const found = new Map<string, { field: Omit<ReadField, 'readBy'>; readBy: Set<string> }>();
  for (const { definition, sources, places } of placed(sdlDocuments()).types)
    for (const [name, said] of sources.fields)
      for (const { path, of } of said)
        for (const place of places) {
          if (place.sdk === undefined || (of !== undefined && of !== place.of)) continue;
          const generated = generatedPackage(place.sdk);
          let type = place.wire;
          for (const step of path) {
            const next: WireField | undefined = fieldOf(sdk, generated, type, step);
            if (next === undefined || type === undefined) break;
            const key = `${generated}#${type}.${step}`;
            const known = found.get(key) ?? { field: { generated, type, name: step }, readBy: new Set() };
            known.readBy.add(`${definition.name.value}.${name}`);
            found.set(key, known);
            type = next.type;
          }
        }
  return [...found.values()].map(({ field, readBy }) => ({ ...field, readBy: [...readBy].toSorted() }));
}

/** A field of a wire type; undefined where there is none. */
export function fieldOf(
  sdk: SdkSource,
  generated: string,
  type: string | undefined,
  name: string,
): WireField | undefined {
  return sdk
    .declarations(generated)
    ?.types.get(type ?? '')
    ?.find((field) => field.name === name);
}
