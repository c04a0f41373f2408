import { WIRE_SHAPES } from '../../generated/wire-shapes.ts';

/** What one type of the wire holds, as far as the SDK tells. */
export interface Shape {
  /** What stands under each name that is known. */
  readonly fields: ReadonlyMap<string, Known>;
}

/** What a known field holds: `null` for a value, or for something that may hold anything. */
export type Known = Shape | ReadonlySet<string> | null;

/** The shape of each answer by the path that is asked. */
export function answerShapes(): ReadonlyMap<string, Shape> {
  const { types, enums, answers } = written();
  const words = new Map<number, ReadonlySet<string>>();
  const shapes = types.map((text) => new TextShape(text, knownOf));
  function knownOf(number: number): Known {
    if (number >= 0) return shapes[number - 1] ?? null;
    const known = words.get(number) ?? new Set(enums[-number - 1]?.split(' '));
    words.set(number, known);
    return known;
  }
  return new Map(
    Object.entries(answers).flatMap(([path, number]) => {
      const shape = shapes[number - 1];
      return shape === undefined ? [] : [[path, shape] as const];
    }),
  );
}

/** All words of enums, and all names of fields, that the SDK has. */
export function sdkWords(): { readonly words: ReadonlySet<string>; readonly names: ReadonlySet<string> } {
  const { types, enums } = written();
  return {
    words: new Set(enums.flatMap((text) => text.split(' '))),
    names: new Set(types.flatMap((text) => text.split(' ').map((field) => field.replace(/:.*/, '')))),
  };
}

/** What `npm run codegen` wrote. */
function written() {
  return JSON.parse(WIRE_SHAPES) as {
    readonly types: readonly string[];
    readonly enums: readonly string[];
    readonly answers: Readonly<Record<string, number>>;
  };
}

/** A type that is read when a value of it comes: most never do. */
class TextShape implements Shape {
  readonly #text: string;
  readonly #knownOf: (number: number) => Known;
  #fields: ReadonlyMap<string, Known> | undefined;

  constructor(text: string, knownOf: (number: number) => Known) {
    this.#text = text;
    this.#knownOf = knownOf;
  }

  get fields(): ReadonlyMap<string, Known> {
    return (this.#fields ??= new Map(
      this.#text.split(' ').map((field) => {
        const [name = '', number = '0'] = field.split(':');
        return [name, this.#knownOf(Number(number))];
      }),
    ));
  }
}
