import { errorCodes } from '../src/errors.ts';
import { generatedPage, markdownTable, type GeneratedPage } from './generated-page.ts';

/** docs/errors.md with its table made of the one table of codes. */
export function errorsDoc(): Promise<GeneratedPage> {
  const rows = Object.entries(errorCodes).map(([code, { message, httpStatus, retryable, hint }]) => [
    `\`${code}\``,
    message,
    String(httpStatus),
    retryable ? 'yes' : 'no',
    hint,
  ]);
  return generatedPage('errors.md', {
    codes: markdownTable(['code', 'meaning', 'like HTTP', 'retry', 'what to do'], rows),
  });
}
