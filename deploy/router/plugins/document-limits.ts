import type { GatewayPlugin } from '@graphql-hive/gateway';
import {
  GraphQLError,
  Kind,
  MaxIntrospectionDepthRule,
  OperationTypeNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';

/** How large a document may be, fragments counted wherever they are used: as large as a gateway accepts it. */
const LIMITS = { depth: 20, fields: 10_000, aliases: 200 };

type Size = Record<keyof typeof LIMITS, number>;

/** Refuses what no part would answer before it is planned: fragments that double each other keep a router busy for ever. */
export function documentLimits(): GatewayPlugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(withinLimits);
      addValidationRule(MaxIntrospectionDepthRule);
    },
  };
}

const withinLimits: ValidationRule = (context) => ({
  Document({ definitions }) {
    const fragments = new Map(
      definitions.flatMap((node) =>
        node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
      ),
    );
    const sizeOf = measure(fragments);
    for (const node of definitions) {
      if (node.kind !== Kind.OPERATION_DEFINITION) continue;
      if (node.operation !== OperationTypeNode.QUERY)
        context.reportError(
          new GraphQLError(`This gateway only reads: it has no ${node.operation}s.`, { nodes: [node] }),
        );
      const size = sizeOf(node.selectionSet);
      for (const what of ['depth', 'fields', 'aliases'] as const)
        if (size[what] > LIMITS[what]) context.reportError(new GraphQLError(tooLarge(what, size[what])));
    }
  },
});

/** Measures selections; each fragment once. */
function measure(fragments: ReadonlyMap<string, FragmentDefinitionNode>): (set: SelectionSetNode) => Size {
  const measured = new Map<string, Size>();
  const sizeOf = ({ selections }: SelectionSetNode): Size => {
    const total = { depth: 0, fields: 0, aliases: 0 };
    for (const node of selections) {
      const isField = node.kind === Kind.FIELD;
      const set = node.kind === Kind.FRAGMENT_SPREAD ? undefined : node.selectionSet;
      const below =
        node.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(node.name.value)
          : set === undefined
            ? EMPTY
            : sizeOf(set);
      // What introspection answers with lies beside the data.
      const isMeta = isField && node.name.value.startsWith('__');
      total.depth = Math.max(total.depth, isMeta ? 0 : below.depth + (isField ? 1 : 0));
      total.fields += below.fields + (isField ? 1 : 0);
      total.aliases += below.aliases + (isField && node.alias !== undefined ? 1 : 0);
    }
    return total;
  };
  const ofFragment = (name: string): Size => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    // Stands for the fragment while it is measured: a cycle is for graphql-js to report.
    measured.set(name, EMPTY);
    const fragment = fragments.get(name);
    const size = fragment === undefined ? EMPTY : sizeOf(fragment.selectionSet);
    measured.set(name, size);
    return size;
  };
  return sizeOf;
}

const EMPTY: Size = { depth: 0, fields: 0, aliases: 0 };

function tooLarge(what: keyof Size, size: number): string {
  const [has, most] = [size, LIMITS[what]].map((value) => value.toLocaleString('en-US'));
  return what === 'depth'
    ? `The operation is ${has} levels deep; the limit is ${most}.`
    : `The operation has ${has} ${what}, fragments counted wherever they are used; the limit is ${most}.`;
}
