import { isMediaIdentifier, mediaFile, type MediaFile, type MediaKind } from '../../wix/media.ts';

/** A file in a field of an item, with what the item says about it. */
export interface DataFileView extends MediaFile {
  readonly altText: unknown;
  readonly title: unknown;
}

/** What a bare id is in each type of field that holds files. */
const KINDS: Readonly<Record<string, MediaKind | undefined>> = {
  IMAGE: 'IMAGE',
  MEDIA_IMAGE: 'IMAGE',
  LEGACY_IMAGE: 'IMAGE',
  MEDIA_VECTOR_ART: 'VECTOR',
  DOCUMENT: 'DOCUMENT',
  ARRAY_DOCUMENT: 'DOCUMENT',
  VIDEO: 'VIDEO',
  AUDIO: 'AUDIO',
  MEDIA_GALLERY: undefined,
};

/** Types that hold anything, files among it; so do values of which nobody knows the type. */
const ANYTHING: ReadonlySet<string> = new Set(['', 'ANY', 'ARRAY', 'OBJECT', 'ARRAY_STRING']);

/**
 * The files in a value: addresses, identifiers, and objects with `src`, alone or in a list. In values of types that may hold anything, what is
 * an identifier of media for certain.
 * @param type a type of Wix Data; blank where it is not known
 * @returns null where the type holds no files
 */
export function filesOf(value: unknown, type: string): DataFileView[] | null {
  if (value == null) return null;
  if (Object.hasOwn(KINDS, type)) return [value].flat().flatMap((one) => fileView(one, KINDS[type]) ?? []);
  if (!ANYTHING.has(type)) return null;
  return [...identifiersIn(value)].flatMap((text) => fileView(text, undefined) ?? []);
}

function fileView(value: unknown, kind: MediaKind | undefined): DataFileView | null {
  if (typeof value !== 'object' || value === null) {
    const file = mediaFile(value, kind);
    return file === null ? null : { ...file, altText: null, title: null };
  }
  const one = (name: string): unknown =>
    (Object.hasOwn(value, name) ? Reflect.get(value, name) : null) ?? null;
  const file = ['src', 'url', 'fileUrl', 'id']
    .map((name) => mediaFile(one(name), kind))
    .find((found) => found !== null);
  return file == null ? null : { ...file, altText: one('alt') ?? one('altText'), title: one('title') };
}

/** Objects can be nested as deeply as Wix allows, and a little more (docs/fidelity.md#data-items). */
const MAX_DEPTH = 100;

function* identifiersIn(value: unknown, depth = 0): Generator<string> {
  if (typeof value === 'string') {
    if (isMediaIdentifier(value)) yield value;
  } else if (typeof value === 'object' && value !== null && depth <= MAX_DEPTH) {
    for (const one of Object.values(value)) yield* identifiersIn(one, depth + 1);
  }
}
