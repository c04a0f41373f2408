import { buildClientSchema, getIntrospectionQuery, printSchema, type IntrospectionQuery } from 'graphql';
import { post, type Answer } from '../exporter/source/gateway.ts';
import { COLLECTIONS_PARAMETER } from '../site-graph/collections.ts';
import { endedBy, UsageError, useGateway, type GatewayFlags } from './gateway-url.ts';
import { terminal, type Output } from './output.ts';

/** The flags of `wix-gateway schema`. */
export interface SchemaFlags extends GatewayFlags {
  /** Whether the graph of a site is printed, with its own collections. */
  readonly site?: boolean;
  /** The only collections that are wanted, with commas. */
  readonly collections?: string;
}

/**
 * Prints the schema of the graph: as a subgraph of a federation, or that of one site as plain SDL.
 * @returns the exit code: 0 when it was printed, 2 for wrong usage, else 1
 */
export async function schema(
  flags: SchemaFlags,
  environment: NodeJS.ProcessEnv,
  output: Output = terminal,
): Promise<number> {
  try {
    if (flags.site === true) return await printSiteSchema(flags, environment, output);
    const wrong = (['gateway', 'token', 'demo', 'collections'] as const).find(
      (flag) => flags[flag] !== undefined,
    );
    if (wrong !== undefined) throw new UsageError(`--${wrong} goes with --site.`);
    output.out(`${await wholeSchema()}\n`);
    return 0;
  } catch (error) {
    return endedBy(error, output.err);
  }
}

async function wholeSchema(): Promise<string> {
  const [{ printSubgraphSchema }, { buildGatewaySchema }, { graphParts }] = await Promise.all([
    import('@apollo/subgraph'),
    import('../gateway/federation/schema.ts'),
    import('../graph-parts.ts'),
  ]);
  return printSubgraphSchema(buildGatewaySchema(graphParts));
}

const AVAILABILITY = '{ cms { availability { status reason hint } } }';

interface CmsAvailability {
  readonly cms: {
    readonly availability: {
      readonly status: string;
      readonly reason: string | null;
      readonly hint: string | null;
    };
  };
}

async function printSiteSchema(
  { collections, ...flags }: SchemaFlags,
  environment: NodeJS.ProcessEnv,
  output: Output,
): Promise<number> {
  return useGateway(flags, environment, async ({ endpoint, headers }) => {
    const site = { endpoint: siteEndpoint(endpoint, collections), headers };
    const found = await post<CmsAvailability>(site, AVAILABILITY);
    if (found.data === null) return refused(found, output);
    const { status, reason, hint } = found.data.cms.availability;
    if (status !== 'AVAILABLE') {
      output.err(
        `The collections of the site cannot be read: ${reason ?? status}\n${hint === null ? '' : `${hint}\n`}`,
      );
      if (status === 'PERMISSION_DENIED')
        output.err('Name them with --collections: their types are then learnt from their items.\n');
      return 1;
    }
    for (const note of found.notes) output.err(`${note}\n`);
    const answer = await post<IntrospectionQuery>(
      site,
      getIntrospectionQuery({ inputValueDeprecation: true }),
    );
    if (answer.data === null) return refused(answer, output);
    output.out(`${printSchema(buildClientSchema(answer.data))}\n`);
    return 0;
  });
}

/** The address of the graph of a site, beside that of the graph of all sites. */
function siteEndpoint(endpoint: string, collections: string | undefined): string {
  const url = new URL(endpoint);
  if (!url.pathname.endsWith('/site/graphql'))
    url.pathname = url.pathname.replace(/\/graphql$/, '/site/graphql');
  if (collections !== undefined) url.searchParams.set(COLLECTIONS_PARAMETER, collections);
  return url.href;
}

function refused({ errors: [error] }: Answer<unknown>, output: Output): number {
  output.err(`${error?.message ?? 'The gateway gave no answer.'}\n`);
  if (typeof error?.extensions?.hint === 'string') output.err(`${error.extensions.hint}\n`);
  return error?.extensions?.code === 'BAD_USER_INPUT' ? 2 : 1;
}
