/** The type of what stands under a path of names in an object of Wix, of the elements where that is a list; never where there is no such path. */
export type At<Wire, Path extends readonly string[]> = Path extends readonly [
  infer Name,
  ...infer Rest extends readonly string[],
]
  ? Wire extends unknown
    ? Name extends keyof Wire
      ? At<Element<NonNullable<Wire[Name]>>, Rest>
      : never
    : never
  : Wire;

/** The types of what stands at any of some places, each an object of Wix and a path in it. */
export type AtAny<Place extends readonly [unknown, readonly string[]]> = Place extends readonly [
  infer Wire,
  infer Path extends readonly string[],
]
  ? At<Wire, Path>
  : never;

type Element<Value> = Value extends readonly (infer Item)[] ? NonNullable<Item> : Value;
