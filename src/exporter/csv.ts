/** One line of a CSV file (RFC 4180), with its line break. */
export function csvLine(cells: readonly unknown[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The lines of a CSV text as lists of cells. */
export async function* csvRows(chunks: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  let wasQuote = false;
  for await (const chunk of chunks) {
    for (const character of chunk) {
      if (isQuoted && !wasQuote) {
        if (character === '"') wasQuote = true;
        else cell += character;
      } else if (character === '"') {
        // A quote after a quote inside quotes is one quote; else it begins the quotes.
        if (wasQuote) cell += character;
        isQuoted = true;
        wasQuote = false;
      } else {
        if (wasQuote) isQuoted = false;
        wasQuote = false;
        if (character === ',' || character === '\n') {
          cells.push(cell);
          cell = '';
        } else if (character !== '\r') cell += character;
        if (character === '\n') {
          yield cells;
          cells = [];
        }
      }
    }
  }
  if (cell !== '' || cells.length > 0) yield [...cells, cell];
}
