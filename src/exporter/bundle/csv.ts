import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { codeOf, ExportUsageError } from '../export-error.ts';

// Written by hand: `csv-stringify` writes `true` as 1 and leaves a lone line feed in a cell without quotes.

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
  // Files of earlier versions may have lines of another length than today's.
  const parser = parse({ relax_column_count: true, record_delimiter: ['\r\n', '\n'] });
  // An error of the text ends the parser too, where it is thrown.
  pipeline(chunks, parser, () => undefined);
  // Without a heading to name cells by, each line is a list of them.
  for await (const cells of parser) yield cells as readonly string[];
}

/**
 * The lines of a CSV file; none when there is no such file.
 * @throws ExportUsageError for a file that is cut off or no CSV
 */
export async function* csvFile(path: string): AsyncGenerator<readonly string[]> {
  try {
    yield* csvRows(createReadStream(path, 'utf8'));
  } catch (error) {
    if (error instanceof CsvError)
      throw new ExportUsageError(`${path} is damaged (${error.code}).`, null, { cause: error });
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}
