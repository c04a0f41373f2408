import { GraphQLError, OperationTypeNode, type ASTVisitor, type ValidationContext } from 'graphql';

/** Refuses operations that are no queries, in words: graphql-js would find out only while executing them. */
export function onlyQueries(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (node.operation === OperationTypeNode.QUERY) return;
      context.reportError(
        new GraphQLError(`This gateway only reads: it has no ${node.operation}s.`, { nodes: [node] }),
      );
    },
  };
}
