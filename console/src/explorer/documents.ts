import { Kind, parse, valueFromASTUntyped } from 'graphql';

/** A document to begin with, and the variables that it is sent with. */
export interface StartDocument {
  readonly query: string;
  /** JSON. */
  readonly variables: string;
}

/** The documents of docs/queries, as they are there. */
const FILES = import.meta.glob<string>('../../../docs/queries/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What is opened first: the shop and its orders. */
const FIRST = ['stores', 'orders'];

/** The plan of a migration, at a glance. */
const PLAN = `# What a migration to Insites would bring over, in which order, and how long it takes.
query Plan($input: MigrationPlanInput) {
  migrationPlan(input: $input) {
    planHash
    approvalRequired
    estimate {
      wixRequests
      wixSeconds
      insitesSeconds
    }
    modules {
      title
      status
      recordCount
      becomes
      loss
    }
    steps {
      id
      title
      recordCount
      dependsOn
    }
    risks {
      severity
      message
      advice
    }
  }
}
`;

/** What is opened first over the graph of a site's own collections. */
export const siteDocuments: readonly StartDocument[] = [
  {
    query: `# Below \`cms\` each collection of this site is a type of its own: Ctrl+Space shows them.
query Collections {
  cms {
    availability {
      status
      hint
    }
  }
}
`,
    variables: '{}',
  },
];

/** Every document, the ones for a first look before the others. */
export const startDocuments: readonly StartDocument[] = [
  ...Object.entries(FILES)
    .map(([path, query]) => ({ name: path.replace(/^.*\/|\.graphql$/g, ''), query }))
    .toSorted((a, b) => placeOf(a.name) - placeOf(b.name) || a.name.localeCompare(b.name))
    .map(({ query }) => ({ query, variables: variablesOf(query) })),
  { query: PLAN, variables: JSON.stringify({ input: { target: { generation: 'V6' } } }, undefined, 2) },
];

function placeOf(name: string): number {
  const place = FIRST.indexOf(name);
  return place === -1 ? FIRST.length : place;
}

/** The variables of a document with the values that they have by default, to be changed. */
function variablesOf(query: string): string {
  const [operation] = parse(query).definitions;
  const definitions =
    operation?.kind === Kind.OPERATION_DEFINITION ? (operation.variableDefinitions ?? []) : [];
  const values = definitions.flatMap(({ variable, defaultValue }) =>
    defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
  );
  return JSON.stringify(Object.fromEntries(values), undefined, 2);
}
