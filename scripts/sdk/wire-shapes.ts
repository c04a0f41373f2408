import type { SdkSource } from './sdk-source.ts';

/** Names fields of a type that Wix sends and the SDK's types lack. */
export type Beside = (generated: string, type: string) => readonly string[];

/** What answers hold, as text: `src/wix/news/shapes.ts` reads it. */
export interface WrittenShapes {
  /** The fields of each type: a name alone for a value, `name:n` for a type, `name:-n` for an enum, both counted from one. */
  readonly types: readonly string[];
  readonly enums: readonly string[];
  /** The type of each answer by the path that is asked. */
  readonly answers: Readonly<Record<string, number>>;
}

/** An answer to describe: the path that is asked, and the type that the SDK gives the answer. */
export interface DescribedAnswer {
  readonly path: string;
  /** The generated package, with `auto_sdk_` where it has that. */
  readonly generated: string;
  readonly type: string;
}

/**
 * Describes the answers of endpoints, as deep as the SDK's types go.
 */
export function wireShapes(
  sdk: SdkSource,
  answers: readonly DescribedAnswer[],
  beside: Beside,
): WrittenShapes {
  const types: string[] = [];
  const enums: string[] = [];
  const typeNumbers = new Map<string, number>();
  const enumNumbers = new Map<string, number>();
  const enumOf = (words: readonly string[]): number => {
    const text = words.toSorted().join(' ');
    const known = enumNumbers.get(text) ?? enums.push(text);
    enumNumbers.set(text, known);
    return known;
  };
  const typeOf = (generated: string, name: string): number => {
    const key = `${generated}#${name}`;
    const known = typeNumbers.get(key);
    if (known !== undefined) return known;
    const declared = sdk.declarations(generated);
    const place = types.push('');
    typeNumbers.set(key, place);
    const fields = (declared?.types.get(name) ?? []).map((field) => {
      const words = declared?.enums.get(field.type);
      if (words !== undefined) return `${field.name}:-${enumOf(words)}`;
      const inner = declared?.types.get(field.type);
      return inner === undefined || inner.length === 0
        ? field.name
        : `${field.name}:${typeOf(generated, field.type)}`;
    });
    const names = new Set(fields.map((field) => field.split(':', 1)[0]));
    types[place - 1] = [...fields, ...beside(generated, name).filter((each) => !names.has(each))].join(' ');
    return place;
  };
  const numbers = answers
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, generated, type }) => [path, typeOf(generated, type)] as const);
  return { types, enums, answers: Object.fromEntries(numbers) };
}
