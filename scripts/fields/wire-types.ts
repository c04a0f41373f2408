import { generatedPackage, metaDeclarations } from '../sdk/declarations.ts';

/** One field of an interface of the SDK. */
export interface WireField {
  readonly name: string;
  /** Name of the type without `null` and list brackets; `Record<…>` for a map. */
  readonly type: string;
  readonly deprecated: boolean;
  /** What the SDK names in the place of a deprecated field. */
  readonly replacedBy?: string;
  /** The day from which on a deprecated field may be gone. */
  readonly removedOn?: string;
}

/** The interfaces of one SDK package by name; those that an interface extends are folded in. */
export type WireTypes = ReadonlyMap<string, readonly WireField[]>;

const read = new Map<string, WireTypes>();

/**
 * Reads the wire types of an SDK package from its generated declarations, in which wire types keep their plain names and the SDK's own
 * end in `$1`. The compiler has no stable interface to ask, and the declarations are regular: interfaces at the beginning of a line, one member
 * after another, each with its comment before it.
 * @param name the package as the SDL calls it, such as `blog_posts`
 * @throws Error when there is no such package
 */
export function wireTypes(name: string): WireTypes {
  const known = read.get(name);
  if (known !== undefined) return known;
  const declarations = metaDeclarations(generatedPackage(name));
  if (declarations === undefined)
    throw new Error(
      `@wixType says \`sdk: "${name}"\`, but neither @wix/auto_sdk_${name} nor @wix/${name} has declarations of its metadata: install the package that brings it, or name the fact that describes the type instead.`,
    );
  const types = parse(declarations);
  read.set(name, types);
  return types;
}

const INTERFACE = /^interface ([\w$]+)(?:<[^>]*>)?(?: extends ([^{]+))? \{\n([^]*?)^\}/gm;
const MEMBER = /(\/\*\*(?:(?!\*\/)[^])*\*\/)?\s*^ {4}(\w+)\??: ([^;]+);/gm;

/** Reads the interfaces of a file of declarations. */
export function parse(declarations: string): WireTypes {
  const own = new Map<string, { readonly bases: readonly string[]; readonly fields: readonly WireField[] }>();
  for (const [, name = '', bases = '', body = ''] of declarations.matchAll(INTERFACE)) {
    const fields = [...body.matchAll(MEMBER)].map(([, comment = '', field = '', type = '']) => ({
      name: field,
      type: plainType(type),
      deprecated: comment.includes('@deprecated'),
      ...said('replacedBy', /@replacedBy (\S+)/, comment),
      ...said('removedOn', /@targetRemovalDate (\d{4}-\d{2}-\d{2})/, comment),
    }));
    own.set(name, { bases: bases.split(',').map((base) => base.trim()), fields });
  }
  const whole = (name: string): readonly WireField[] => {
    const { bases = [], fields = [] } = own.get(name) ?? {};
    const all = [...fields, ...bases.flatMap(whole)];
    return [...new Map(all.toReversed().map((field) => [field.name, field])).values()].toReversed();
  };
  return new Map([...own.keys()].map((name) => [name, whole(name)]));
}

function said<Name extends string>(
  name: Name,
  pattern: RegExp,
  comment: string,
): { readonly [Key in Name]?: string } {
  const value = pattern
    .exec(comment)?.[1]
    ?.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  // A computed name is a text to the compiler.
  return (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: string };
}

function plainType(type: string): string {
  return type
    .replaceAll(/\s*\|\s*(null|undefined)\b/g, '')
    .replaceAll(/\[\]/g, '')
    .trim();
}
