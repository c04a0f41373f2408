import { keepNumber } from '../../exact-json.ts';

/** A field of a contact that an app or the site's owner made. */
interface ExtendedField {
  readonly key: string;
  readonly namespace: string | null;
  readonly value: unknown;
}

/** The extended fields that an object holds by their names. */
export function extendedFieldsOf(
  holder: object | null | undefined,
  keyOf: (name: string) => string,
  namespaceOf: (name: string) => string | null,
): ExtendedField[] {
  if (holder == null) return [];
  return Object.entries(holder).map(([name, value]: [string, unknown]) =>
    keepNumber({ key: keyOf(name), namespace: namespaceOf(name), value }, 'value', { holder, key: name }),
  );
}
