import stringWidth from 'string-width';

/** Where a command writes; lines end with a line break. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Characters of a line. */
  readonly width: number;
}

export const terminal: Output = {
  out: (text) => void process.stdout.write(printable(text)),
  err: (text) => void process.stderr.write(printable(text)),
  width: Math.min(process.stdout.columns ?? 110, 130),
};

/** Characters that a terminal takes for orders, and those that turn the direction in which the rest of a line is read. */
const ORDERS = /(?![\t\n])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** A text in which names of a site tell a terminal nothing: such characters stand as JSON and GraphQL write them, where they mean the same. */
export function printable(text: string): string {
  return text.replaceAll(ORDERS, (order) => `\\u${order.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Lays out rows as columns that are two spaces apart; the last column is not padded. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, stringWidth(cell));
    });
  }
  return rows.map((row) =>
    row
      .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - stringWidth(cell)))
      .join('  ')
      .trimEnd(),
  );
}

/** Breaks a text into lines of at most `width` columns, at spaces; a longer word stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    if (line !== '' && stringWidth(`${line} ${word}`) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
