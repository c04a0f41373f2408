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
  // What `npm run codegen` wrote.
  const { types, enums, answers } = JSON.parse(WIRE_SHAPES) as {
    readonly types: readonly string[];
    readonly enums: readonly string[];
    readonly answers: Readonly<Record<string, number>>;
  };
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
