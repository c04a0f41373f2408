/** One measured figure and what it is held to. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  /** The bar, in words. */
  readonly bar: string;
  readonly reached: boolean;
}

/** What one benchmark found: figures held to bars, or ways side by side. */
export type Result = readonly Figure[] | Table;

/** A result as Markdown, which is also how it is printed. */
export function markdown(result: Result): string {
  return 'columns' in result ? waysSideBySide(result) : figureTable(result);
}

/** Whether everything that was to be reached was, and every column in which another way is ahead has its reason. */
export function allReached(result: Result): boolean {
  return 'columns' in result
    ? result.columns.every(
        (column) =>
          isReached(column) && aheadIn(column).every((way) => way in (column.reasons ?? result.reasons)),
      )
    : result.every(({ reached }) => reached);
}

function figureTable(figures: readonly Figure[]): string {
  return table([
    ['', 'measured', 'to reach'],
    ...figures.map(({ name, value, bar, reached }) => [name, value, reached ? bar : `${bar}: MISSED`]),
  ]);
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

/** One thing that is measured of every way; less is better. */
export interface Column {
  readonly name: string;
  readonly unit?: string;
  /** What this gateway is held to: a figure, or to stay below another way. */
  readonly bar?: { readonly most: number } | { readonly below: string };
  /** Why the bar is not reached, where it is not: from what was measured. */
  readonly missed?: string | undefined;
  /** Why another way may be ahead in this column, where that is another reason than in the rest of the table. */
  readonly reasons?: Reasons;
  /** By the name of the way. */
  readonly values: Readonly<Record<string, number>>;
  readonly digits: number;
}

/** Why another way may be ahead of this gateway, by its name. */
export type Reasons = Readonly<Record<string, string>>;

/** Ways side by side. */
export interface Table {
  readonly columns: readonly Column[];
  readonly reasons: Reasons;
}

/** The way that all of this is about. */
export const OURS = 'this gateway';

function isReached({ bar, values }: Column): boolean {
  const ours = values[OURS] ?? NaN;
  if (bar === undefined) return true;
  return 'most' in bar ? ours <= bar.most : ours < (values[bar.below] ?? NaN);
}

function waysSideBySide({ columns, reasons }: Table): string {
  const ways = [...new Set(columns.flatMap(({ values }) => Object.keys(values)))];
  const rows = table([
    ['', ...columns.map(({ name, unit }) => (unit === undefined ? name : `${name} (${unit})`))],
    ...ways.map((way) => [way, ...columns.map(({ values, digits }) => values[way]?.toFixed(digits) ?? '')]),
    ['to reach', ...columns.map(barOf)],
  ]);
  const notes = columns.flatMap((column) => [
    ...(isReached(column) || column.missed === undefined
      ? []
      : [`- ${column.name}, missed: ${column.missed}`]),
    ...aheadIn(column).map(
      (way) =>
        `- ${column.name}: ${way} is ahead: ${(column.reasons ?? reasons)[way] ?? 'MISSED, and no reason is known'}`,
    ),
  ]);
  return [rows, ...(notes.length === 0 ? [] : ['', ...notes])].join('\n');
}

function barOf(column: Column): string {
  const { bar } = column;
  if (bar === undefined) return '';
  const words = 'most' in bar ? `<= ${bar.most}` : `< ${bar.below}`;
  return isReached(column) ? words : `${words}: MISSED`;
}

function aheadIn({ values }: Column): readonly string[] {
  const ours = values[OURS] ?? Infinity;
  return Object.keys(values).filter((way) => (values[way] ?? Infinity) < ours);
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, index) =>
    Math.max(3, ...rows.map((row) => row[index]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((text, index) => text.padEnd(widths[index] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}
