/**
 * What the products of the demo site declare, by their names. A product adds itself where it is written:
 *
 *     const DECLARED = { permissions: names('BLOG BLOG_DRAFTS'), counts: { blogPosts: 120 } } as const;
 *
 *     declare module '../declarations.ts' {
 *       interface Declarations {
 *         readonly blog: typeof DECLARED;
 *       }
 *     }
 *
 * The names below follow from that, and `products.ts` does not compile until its list has the product.
 */
export interface Declarations {}

type Declared<Part extends string> = PartOf<Declarations[keyof Declarations], Part>;
type PartOf<T, Part extends string> = T extends Readonly<Record<Part, infer Value>> ? Value : never;
type KeyOf<T> = T extends unknown ? Extract<keyof T, string> : never;

/**
 * What a key may be denied. A name with a suffix is part of the one before it: who is denied `STORES` is denied
 * `STORES_ADMIN` too, but not the other way round.
 */
export type DemoPermission = Declared<'permissions'>[number];
/** Wix apps that a site may lack. */
export type DemoApp = Declared<'app'>['name'];
/** Kinds of records whose number can be set. */
export type CountedEntity = KeyOf<Declared<'counts'> | Declared<'fixed'>>;
export type DemoEntity = CountedEntity | Declared<'derived'>[number];
/**
 * Behaviour of Wix that no document or trace settles. Each is a switch, with the likelier answer as its default,
 * so that a test can show what happens if Wix turns out the other way.
 */
export type Assumptions = {
  readonly [name in KeyOf<Declared<'assumptions'>>]: PartOf<Declared<'assumptions'>, name>;
};

/** A switch among the assumptions of a product, with the likelier answer and those that are as well possible. */
export const assumed = <T>(likelier: T): T => likelier;
