const OPERATION =
  /^(add|bulk|clear|create|delete|insert|move|patch|publish|remove|replace|restore|save|set|share|truncate|unpublish|unshare|update)(-[a-z-]+)?$/;

/**
 * Whether a path segment could be the name of an operation, as Wix writes them behind the path of what they change, such as `create-field`.
 * Free text in a path must not be taken for one.
 */
export function isOperationName(segment: string): boolean {
  return OPERATION.test(segment);
}
