import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { Kind, type OperationDefinitionNode } from 'graphql';
import { RecentMap } from '../../wix/recent-map.ts';
import type { OperationContext } from './request-context.ts';

/** A longer document is none of theirs. */
const MAX_DOCUMENT = 10_000;

const ONLY_INTROSPECTION: ReadonlySet<string> = new Set(['__schema', '__type', '__typename']);

/**
 * Answers a document that asks for nothing but the schema once, and from then on from memory: it is the same for everybody.
 * @param most answers that are kept: explorers and code generators ask a handful of documents
 */
export function introspectionCache(most: number): ApolloServerPlugin<OperationContext> {
  const answers = new RecentMap<Record<string, unknown>>(most);
  return {
    async requestDidStart({ request }) {
      let key: string | undefined;
      return {
        async didResolveOperation({ operation, operationName }) {
          const { query = '' } = request;
          if (operation !== undefined && query.length <= MAX_DOCUMENT && asksOnlyForSchema(operation))
            key = `${operationName ?? ''}\n${query}`;
        },
        async responseForOperation() {
          const data = key === undefined ? undefined : answers.get(key);
          if (data === undefined) return null;
          return {
            http: { headers: new HeaderMap() },
            body: { kind: 'single', singleResult: { data } },
          };
        },
        async willSendResponse({ response: { body } }) {
          if (key === undefined || body.kind !== 'single') return;
          const { data, errors } = body.singleResult;
          if (data == null || errors !== undefined) return;
          answers.set(key, data);
        },
      };
    },
  };
}

/** Variables and fragments at the top are left to the ordinary way: those who ask for the schema use neither. */
function asksOnlyForSchema({ selectionSet, variableDefinitions = [] }: OperationDefinitionNode): boolean {
  return (
    variableDefinitions.length === 0 &&
    selectionSet.selections.every(
      (node) => node.kind === Kind.FIELD && ONLY_INTROSPECTION.has(node.name.value),
    )
  );
}
