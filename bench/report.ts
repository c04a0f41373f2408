/** One measured figure and what it is held to. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  /** The bar, in words. */
  readonly bar: string;
  readonly reached: boolean;
}

/** Prints figures as a table. */
export function printFigures(title: string, figures: readonly Figure[]): void {
  const width = (pick: (figure: Figure) => string): number =>
    Math.max(...figures.map((figure) => pick(figure).length));
  const [names, values, bars] = [
    width(({ name }) => name),
    width(({ value }) => value),
    width(({ bar }) => bar),
  ];
  console.log(`\n${title}`);
  for (const { name, value, bar, reached } of figures) {
    console.log(
      `  ${name.padEnd(names)}  ${value.padStart(values)}  ${bar.padEnd(bars)}  ${reached ? 'reached' : 'MISSED'}`,
    );
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle - 1)] ?? 0)) / 2;
}

/** Milliseconds that a call takes. */
export async function timed(call: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await call();
  return performance.now() - start;
}
