import { Kind, type DocumentNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/** Root fields that tell what the graph is, and nothing of a site: they need no credentials, as routers and code generators have none. */
const OF_THE_GRAPH: ReadonlySet<string> = new Set(['__schema', '__type', '__typename', '_service']);

/**
 * Whether an operation asks for anything but what the graph is.
 * @param operation one of a document that is valid, so that its fragments end
 */
export function asksForData(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  const asks = ({ selections }: SelectionSetNode): boolean =>
    selections.some((node) => {
      if (node.kind === Kind.FIELD) return !OF_THE_GRAPH.has(node.name.value);
      if (node.kind === Kind.INLINE_FRAGMENT) return asks(node.selectionSet);
      return document.definitions.some(
        (definition) =>
          definition.kind === Kind.FRAGMENT_DEFINITION &&
          definition.name.value === node.name.value &&
          asks(definition.selectionSet),
      );
    });
  return asks(operation.selectionSet);
}
