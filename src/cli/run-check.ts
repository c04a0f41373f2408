import { ConfigError } from '../config.ts';
import { CheckDocument, type CheckQuery } from '../generated/operations.ts';
import { askGateway, GatewayUnreachable, type GatewayAnswer } from './ask-gateway.ts';
import { checkReport, type CheckedConnection } from './check-report.ts';
import { useGateway, UsageError, type GatewayFlags } from './gateway-url.ts';

/** A test that could not be made: what is known of it. */
interface NoConnection {
  readonly status: 'FAILED';
  readonly code: string;
  readonly reason: string;
  readonly hint: string | null;
}

/** Where a command writes; lines end with a line break. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Characters of a line. */
  readonly width: number;
}

const terminal: Output = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  width: Math.min(process.stdout.columns ?? 110, 130),
};

/**
 * Tests the connection and prints what it finds.
 * @returns the exit code: 0 when it is ACTIVE, 2 for wrong usage, else 1
 */
export async function check(
  flags: GatewayFlags & { readonly json?: boolean },
  environment: NodeJS.ProcessEnv,
  output: Output = terminal,
): Promise<number> {
  const { json = false } = flags;
  try {
    const answer = await useGateway(flags, environment, (gateway) => askGateway(gateway, CheckDocument));
    const connection = connectionOf(answer);
    const demo = answer.extensions?.wix?.demo === true;
    if (json) output.out(`${JSON.stringify({ ...connection, ...(demo ? { demo } : {}) }, undefined, 2)}\n`);
    else if ('products' in connection) output.out(checkReport(connection, demo, output.width));
    else output.out(failure(connection));
    return connection.status === 'ACTIVE' ? 0 : 1;
  } catch (error) {
    if (error instanceof UsageError) {
      output.err(`${error.message}\n`);
      return 2;
    }
    const reason = notTested(error);
    if (reason === undefined) throw error;
    if (json) output.out(`${JSON.stringify(reason, undefined, 2)}\n`);
    else output.out(failure(reason));
    return 1;
  }
}

function connectionOf(answer: GatewayAnswer<CheckQuery>): CheckedConnection | NoConnection {
  const connection = answer.data?.connection;
  if (connection != null) return connection;
  const [error] = answer.errors ?? [];
  const { code, hint } = error?.extensions ?? {};
  return {
    status: 'FAILED',
    code: typeof code === 'string' ? code : 'INTERNAL',
    reason: error?.message ?? 'The gateway gave no answer.',
    hint: typeof hint === 'string' ? hint : null,
  };
}

function notTested(error: unknown): NoConnection | undefined {
  if (error instanceof GatewayUnreachable) {
    return { status: 'FAILED', code: 'GATEWAY_UNREACHABLE', reason: error.message, hint: null };
  }
  if (error instanceof ConfigError) {
    const isAboutSite = error.problems.every((problem) => problem.startsWith('WIX_SITE_ID:'));
    const code = isAboutSite ? 'WIX_SITE_NOT_FOUND' : 'WIX_INVALID_CREDENTIALS';
    return { status: 'FAILED', code, reason: error.message, hint: null };
  }
  return undefined;
}

function failure({ status, code, reason, hint }: NoConnection): string {
  return `Wix connection: ${status} (${code})\n\n${reason}\n${hint === null ? '' : `\n${hint}\n`}`;
}
