import { keepNumbers } from '../../json/exact-json.ts';
import { hostedFile, isMediaIdentifier, mediaFile, mediaUrl, type MediaFile } from '../../wix/media.ts';

/** A file that somebody sent. */
export interface FileView {
  /** Target of the field it was sent with. */
  readonly key: string;
  readonly id: unknown;
  readonly name: unknown;
  readonly fileType: unknown;
  readonly url: unknown;
}

/** A file as submissions hold it. */
interface WireFile {
  readonly fileId?: unknown;
  readonly displayName?: unknown;
  readonly fileType?: unknown;
  readonly url?: unknown;
}

/** The values of a submission with the addresses of files as full `https` URLs. */
export function submittedValues(values: unknown): unknown {
  if (!isObject(values)) return values;
  // A field may be called as files' ids are.
  const submitted = Object.entries(values).map(([key, value]) => [key, submittedValue(value)]);
  return keepNumbers(Object.fromEntries(submitted), values);
}

/** Objects are nested as deeply as fields that repeat have others in them, and a little more. */
const MAX_DEPTH = 20;

/** One value with the addresses of files, at any depth, as full `https` URLs. */
export function submittedValue(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return namedFile(value)?.url ?? value;
  if (isFile(value)) return withUrl(value);
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return value;
  if (Array.isArray(value))
    return keepNumbers(
      value.map((item: unknown) => submittedValue(item, depth + 1)),
      value,
    );
  const submitted = Object.entries(value).map(([key, item]) => [key, submittedValue(item, depth + 1)]);
  return keepNumbers(Object.fromEntries(submitted), value);
}

/** All files of a submission. */
export function submittedFiles(values: unknown): FileView[] {
  if (!isObject(values)) return [];
  return Object.entries(values).flatMap(([key, value]) =>
    filesIn(value).map((file) => ({
      key,
      id: file.fileId,
      name: file.displayName,
      fileType: file.fileType,
      url: withUrl(file).url,
    })),
  );
}

/** A value as one text; null where there is nothing to write. */
export function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((item) => textOf(item) ?? '').join(', ');
  if (isFile(value)) return String(withUrl(value).url ?? '');
  return typeof value === 'object' ? JSON.stringify(submittedValue(value)) : String(value);
}

/** Files are objects; older submissions hold their identifiers or addresses alone. Fields that repeat hold them in objects of their own. */
function filesIn(value: unknown, depth = 0): WireFile[] {
  if (typeof value === 'string') {
    const file = hostedFile(value);
    return file === null ? [] : [{ fileId: file.id, displayName: file.name, url: file.url }];
  }
  if (isFile(value)) return [value];
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return [];
  return Object.values(value).flatMap((item) => filesIn(item, depth + 1));
}

/** The file that a text is the identifier of; anything else that people write is their own words. */
function namedFile(text: string): MediaFile | null {
  return isMediaIdentifier(text) ? mediaFile(text) : null;
}

function withUrl(file: WireFile): WireFile {
  const url = mediaUrl(file.url) ?? mediaUrl(file.fileId);
  return url === null ? file : keepNumbers({ ...file, url }, file);
}

/** Only files have an id of that name (docs/fidelity.md#submitted-files). */
function isFile(value: unknown): value is WireFile {
  return isObject(value) && 'fileId' in value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
