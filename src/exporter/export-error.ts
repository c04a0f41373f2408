/** Something that ends an export, in words for the person who runs it. */
export class ExportError extends Error {
  override readonly name: string = 'ExportError';
  readonly hint: string | null;

  constructor(message: string, hint: string | null = null, options?: ErrorOptions) {
    super(message, options);
    this.hint = hint;
  }
}

/** What was asked for does not fit together: exit code 2. */
export class ExportUsageError extends ExportError {
  override readonly name = 'ExportUsageError';
}

/** What a gateway refuses, in its words. @param code of its error: wrong input is wrong usage */
export function refusedBy(code: string, message: string, hint: string | null): ExportError {
  return code === 'BAD_USER_INPUT' ? new ExportUsageError(message, hint) : new ExportError(message, hint);
}

const NO_SPACE = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const SQLITE_FULL = 13;
const NOT_ALLOWED = new Set(['EACCES', 'EPERM', 'EROFS']);

/** Puts what the file system refuses into words; anything else stays what it is. */
export function inWords(error: unknown, folder: string): unknown {
  const code = codeOf(error);
  if (code === undefined) return error;
  if (NO_SPACE.has(code) || isFullDatabase(error))
    return new ExportError(
      `The disk that holds ${folder} is full.`,
      'Nothing is half-written. Make room and run the same command again: it goes on where it stopped.',
      { cause: error },
    );
  if (NOT_ALLOWED.has(code))
    return new ExportUsageError(`${folder} cannot be written to (${code}).`, 'Give --out another folder.', {
      cause: error,
    });
  return error;
}

/** Whether something ended because a disk has no room. */
export function isDiskFull(error: unknown): boolean {
  const cause = error instanceof ExportError ? error.cause : error;
  return NO_SPACE.has(codeOf(cause) ?? '') || isFullDatabase(cause);
}

/** Whether SQLite found no room for a table. */
function isFullDatabase(error: unknown): boolean {
  return typeof error === 'object' && error !== null && Reflect.get(error, 'errcode') === SQLITE_FULL;
}

/** The code of an error of the operating system. */
export function codeOf(error: unknown): string | undefined {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : undefined;
}
