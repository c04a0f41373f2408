import { post } from '../exporter/source/gateway.ts';
import { MigrationPlanDocument, type MigrationPlanQuery } from '../generated/operations.ts';
import { endedBy, useGateway, type GatewayFlags } from './gateway-url.ts';
import { terminal, type Output } from './output.ts';

/** The flags of `wix-gateway plan`. */
export interface PlanFlags extends GatewayFlags {
  readonly products?: string;
  readonly collections?: string;
  readonly since?: string;
  readonly exact?: boolean;
  readonly generation?: string;
  readonly json?: boolean;
}

/**
 * Asks a gateway for its plan and prints it: Markdown, or the whole plan as JSON.
 * @returns the exit code: 0 when there is a plan of every list that may be read, 1 when a list did not answer or there is no plan, 2 for wrong usage
 */
export async function plan(
  flags: PlanFlags,
  environment: NodeJS.ProcessEnv,
  output: Pick<Output, 'out' | 'err'> = terminal,
): Promise<number> {
  try {
    const { data, errors } = await useGateway(flags, environment, (gateway) =>
      post(gateway, MigrationPlanDocument, { input: planInput(flags) }),
    );
    const made = data?.migrationPlan;
    if (made != null) {
      output.out(`${flags.json === true ? JSON.stringify(made, undefined, 2) : made.markdown}\n`);
      const silent = silentLists(made);
      if (silent.length === 0) return 0;
      output.err(`Wix did not answer for ${silent.join(', ')}. Make the plan again when it does.\n`);
      return 1;
    }
    const [error] = errors;
    const { code = 'INTERNAL', hint } = error?.extensions ?? {};
    output.err(`${error?.message ?? 'The gateway gave no plan.'} (${code})\n`);
    if (hint != null) output.err(`${hint}\n`);
    return code === 'BAD_USER_INPUT' ? 2 : 1;
  } catch (error) {
    return endedBy(error, output.err);
  }
}

/** The lists of a plan that did not answer. */
function silentLists({ modules }: NonNullable<MigrationPlanQuery['migrationPlan']>): readonly string[] {
  return modules.flatMap(({ lists }) =>
    lists.flatMap(({ status, title }) => (status === 'UNAVAILABLE' ? [title] : [])),
  );
}

/** What the flags ask the plan for. */
export function planInput({
  products,
  collections,
  since,
  exact,
  generation,
}: PlanFlags): Readonly<Record<string, unknown>> {
  return {
    ...(products === undefined ? {} : { products: namesIn(products).map((name) => name.toUpperCase()) }),
    ...(collections === undefined ? {} : { dataCollections: namesIn(collections) }),
    ...(since === undefined ? {} : { updatedSince: since }),
    ...(exact === true ? { exact } : {}),
    ...(generation === undefined ? {} : { target: { generation } }),
  };
}

function namesIn(list: string): readonly string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
