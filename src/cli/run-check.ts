import { ConfigError } from '../config.ts';
import { GatewayTrouble, post, type Answer } from '../exporter/source/gateway.ts';
import { CheckDocument, type CheckQuery } from '../generated/operations.ts';
import { checkReport, type CheckedConnection } from './check-report.ts';
import { endedBy, useGateway, type GatewayFlags } from './gateway-url.ts';
import { terminal, type Output } from './output.ts';

/** A test that could not be made: what is known of it. */
interface NoConnection {
  readonly status: 'FAILED';
  readonly code: string;
  readonly reason: string;
  readonly hint: string | null;
}

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
    const answer = await useGateway(flags, environment, (gateway) => post(gateway, CheckDocument));
    const connection = connectionOf(answer);
    const { demo } = answer;
    if (json) output.out(asJson({ ...connection, ...(demo ? { demo } : {}) }));
    else if ('products' in connection) output.out(checkReport(connection, demo, output.width));
    else output.out(failure(connection));
    return connection.status === 'ACTIVE' ? 0 : 1;
  } catch (error) {
    const reason = notTested(error);
    if (reason === undefined) return endedBy(error, output.err);
    output.out(json ? asJson(reason) : failure(reason));
    return 1;
  }
}

function connectionOf({ data, errors: [error] }: Answer<CheckQuery>): CheckedConnection | NoConnection {
  if (data?.connection != null) return data.connection;
  const { code = 'INTERNAL', hint = null } = error?.extensions ?? {};
  return { status: 'FAILED', code, reason: error?.message ?? 'The gateway gave no answer.', hint };
}

function notTested(error: unknown): NoConnection | undefined {
  if (error instanceof GatewayTrouble)
    return { status: 'FAILED', code: 'GATEWAY_UNREACHABLE', reason: error.message, hint: null };
  if (error instanceof ConfigError)
    return { status: 'FAILED', code: codeOf(error), reason: error.message, hint: null };
  return undefined;
}

const OF_CREDENTIALS = /^WIX_(API_KEY|SITE_ID|ACCOUNT_ID|APP_ID|APP_SECRET|INSTANCE_ID)\b/;

/** What an environment says of the connection that cannot be used: nothing of the credentials where they are not to blame. */
function codeOf({ problems }: ConfigError): string {
  if (problems.every((problem) => problem.startsWith('WIX_SITE_ID:'))) return 'WIX_SITE_NOT_FOUND';
  return problems.some((problem) => OF_CREDENTIALS.test(problem))
    ? 'WIX_INVALID_CREDENTIALS'
    : 'BAD_USER_INPUT';
}

function failure({ status, code, reason, hint }: NoConnection): string {
  return `Wix connection: ${status} (${code})\n\n${reason}\n${hint === null ? '' : `\n${hint}\n`}`;
}

function asJson(result: unknown): string {
  return `${JSON.stringify(result, undefined, 2)}\n`;
}
