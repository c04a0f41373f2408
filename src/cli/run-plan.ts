import { ConfigError } from '../config.ts';
import { MigrationPlanDocument, type MigrationPlanQuery } from '../generated/operations.ts';
import { askGateway, GatewayUnreachable } from './ask-gateway.ts';
import { useGateway, UsageError, type GatewayFlags } from './gateway-url.ts';
import type { Output } from './run-check.ts';

/** The flags of `wix-gateway plan`. */
export interface PlanFlags extends GatewayFlags {
  readonly products?: string;
  readonly collections?: string;
  readonly since?: string;
  readonly exact?: boolean;
  readonly generation?: string;
  readonly json?: boolean;
}

const terminal: Pick<Output, 'out' | 'err'> = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};

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
    const answer = await useGateway(flags, environment, (gateway) =>
      askGateway(gateway, MigrationPlanDocument, { input: planInput(flags) }),
    );
    const made = answer.data?.['migrationPlan'];
    if (typeof made === 'object' && made !== null) {
      const text =
        flags.json === true ? JSON.stringify(made, undefined, 2) : String(Reflect.get(made, 'markdown'));
      output.out(`${text}\n`);
      const silent = silentLists(made);
      if (silent.length === 0) return 0;
      output.err(`Wix did not answer for ${silent.join(', ')}. Make the plan again when it does.\n`);
      return 1;
    }
    const [error] = answer.errors ?? [];
    const { code, hint } = error?.extensions ?? {};
    output.err(`${error?.message ?? 'The gateway gave no plan.'} (${String(code ?? 'INTERNAL')})\n`);
    if (typeof hint === 'string') output.err(`${hint}\n`);
    return code === 'BAD_USER_INPUT' ? 2 : 1;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof GatewayUnreachable || error instanceof ConfigError))
      throw error;
    output.err(`${error.message}\n`);
    return error instanceof UsageError ? 2 : 1;
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
}: Pick<PlanFlags, 'products' | 'collections' | 'since' | 'exact' | 'generation'>): Readonly<
  Record<string, unknown>
> {
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
