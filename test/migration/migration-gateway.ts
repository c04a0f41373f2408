import type { TestGateway } from '../start-gateway.ts';

/** A plan as GraphQL returns it: what tests read of it. */
export interface Plan {
  readonly planHash: string;
  readonly generatedAt: string;
  readonly markdown: string;
  readonly source: Readonly<Record<string, unknown>>;
  readonly target: Readonly<Record<string, unknown>>;
  readonly input: Readonly<Record<string, unknown>>;
  readonly modules: readonly PlanModule[];
  readonly steps: readonly PlanStep[];
  readonly setup: readonly {
    readonly id: string;
    readonly kind: string;
    readonly table: string | null;
    readonly steps: readonly string[];
    readonly definition: unknown;
  }[];
  readonly phases: readonly {
    readonly name: string;
    readonly steps: readonly string[];
    readonly checks: readonly string[];
  }[];
  readonly risks: readonly {
    readonly code: string;
    readonly severity: string;
    readonly advice: string;
    readonly step: string | null;
    readonly count: number | null;
  }[];
  readonly unmapped: readonly { readonly step: string; readonly source: string; readonly reason: string }[];
  readonly nextSteps: readonly string[];
  readonly fingerprint: {
    readonly counts: readonly {
      readonly wixEntity: string;
      readonly count: number | null;
      readonly isExact: boolean;
    }[];
    readonly signals: readonly { readonly name: string; readonly value: boolean | null }[];
  };
}

interface PlanModule {
  readonly product: string;
  readonly status: string;
  readonly reason: string | null;
  readonly permission: string | null;
  readonly recordCount: number | null;
  readonly countIsExact: boolean;
  readonly steps: readonly string[];
}

export interface PlanStep {
  readonly id: string;
  readonly order: number;
  readonly dependsOn: readonly string[];
  readonly wixEntity: string;
  readonly table: string;
  readonly recordCount: number | null;
  readonly countIsExact: boolean;
  readonly countBasis: string;
  readonly warnings: readonly string[];
  readonly identity: {
    readonly source: string;
    readonly entity: string;
    readonly anyCase: boolean;
    readonly merges: boolean;
  };
  readonly fields: readonly {
    readonly source: string;
    readonly target: string;
    readonly storage: string;
    readonly targetType: string;
    readonly required: boolean;
    readonly transform: string;
    readonly sourceType: string;
  }[];
  readonly estimate: {
    readonly pages: number | null;
    readonly wixRequests: number | null;
    readonly idRequests: number | null;
    readonly insitesRequests: number | null;
  };
  readonly sourceQuery: {
    readonly document: string;
    readonly variables: Readonly<Record<string, unknown>>;
    readonly connectionPath: readonly string[];
    readonly pageSize: number;
    readonly isDelta: boolean;
  };
  readonly sample: {
    readonly source: unknown;
    readonly row: Readonly<Record<string, unknown>>;
    readonly children: Readonly<Record<string, unknown>>;
  } | null;
  readonly write: {
    readonly route: string;
    readonly idField: string;
    readonly resend: string;
    readonly pairBy: string;
  };
}

const PLAN = `query Plan($input: MigrationPlanInput) {
  migrationPlan(input: $input) {
    planHash generatedAt markdown input nextSteps
    source { platform siteId name url locale currency timeZone catalogVersion }
    target { platform generation requestsPerMinute identityNamespace identityName }
    fingerprint { counts { wixEntity count isExact } signals { name value } }
    phases { name steps checks }
    modules { product status reason permission recordCount countIsExact steps }
    setup { id kind table steps definition }
    risks { code severity advice step count }
    unmapped { step source reason }
    steps {
      id order dependsOn wixEntity table recordCount countIsExact countBasis warnings sample
      identity { source entity anyCase merges }
      fields { source target storage targetType required transform sourceType }
      estimate { pages wixRequests idRequests insitesRequests }
      sourceQuery { document variables connectionPath pageSize isDelta }
      write { route idField resend pairBy }
    }
  }
}`;

/** Asks a gateway for the plan of a shop and its orders, or what `input` says (`products: null` for everything). Fails when the answer has errors. */
export async function planOf(
  gateway: Pick<TestGateway, 'query'>,
  input?: Record<string, unknown>,
): Promise<Plan> {
  const { body } = await gateway.query(PLAN, { input: { products: ['STORES', 'ORDERS'], ...input } });
  if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors));
  return body.data.migrationPlan;
}

/** The step of a plan. Fails when the plan lacks it. */
export function stepOf(plan: Plan, id: string): PlanStep {
  const step = plan.steps.find((candidate) => candidate.id === id);
  if (step === undefined) throw new Error(`no step ${id}`);
  return step;
}

/** Reads a step's list page by page, as an importer does that knows nothing but the plan. */
export async function drain(
  gateway: Pick<TestGateway, 'query'>,
  { sourceQuery }: Pick<PlanStep, 'sourceQuery'>,
  pageSize = sourceQuery.pageSize,
): Promise<readonly { readonly id: string }[]> {
  const records: { id: string }[] = [];
  let after: string | null = null;
  do {
    const { body } = await gateway.query(sourceQuery.document, {
      ...sourceQuery.variables,
      first: pageSize,
      after,
    });
    if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors));
    const connection = sourceQuery.connectionPath.reduce((value, name) => value[name], body.data);
    records.push(...connection.nodes);
    after = connection.pageInfo.hasNextPage ? connection.pageInfo.endCursor : null;
  } while (after !== null);
  return records;
}
