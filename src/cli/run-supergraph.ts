import { writeFile } from 'node:fs/promises';
import { composeServices, type ServiceDefinition } from '@theguild/federation-composition';
import { parse, type GraphQLError } from 'graphql';
import { GatewayTrouble, post } from '../exporter/source/gateway.ts';
import { bearer, endedBy, endpointOf, UsageError } from './gateway-url.ts';
import { terminal, type Output } from './output.ts';

/** The flags of `wix-gateway supergraph`. */
export interface SupergraphFlags {
  /** Each `NAME=URL`. */
  readonly subgraph: readonly string[];
  readonly token?: string;
  readonly out?: string;
}

/** A process that serves parts of the graph. */
interface Subgraph {
  readonly name: string;
  readonly url: string;
}

/** A subgraph that cannot be composed, with what to do about it. */
interface Unusable {
  readonly problem: string;
}

/** What routers take for the name of a subgraph. */
const NAME = /^[a-z][\w-]{0,63}$/i;

/** User and password of an address, which no message repeats. */
const PASSWORD = /\/\/[^/@]*@/g;

const SHOWN_ERRORS = 20;

/** Milliseconds in which a subgraph must have given its SDL. */
const ANSWER_WITHIN_MS = 10_000;

/**
 * Asks each subgraph for its SDL, and prints the supergraph that they make together or writes it into a file.
 * @returns the exit code: 0 when there is one, 2 for wrong usage, else 1, with every reason on standard error
 */
export async function supergraph(
  flags: SupergraphFlags,
  environment: NodeJS.ProcessEnv,
  output: Pick<Output, 'out' | 'err'> = terminal,
): Promise<number> {
  try {
    const headers = bearer(flags.token ?? environment['GATEWAY_TOKEN']);
    const asked = await Promise.all(subgraphsOf(flags.subgraph).map((one) => definitionOf(one, headers)));
    const unusable = asked.filter((answer) => 'problem' in answer);
    const { supergraphSdl, errors = [] } =
      unusable.length === 0 ? composeServices(asked.filter((answer) => 'typeDefs' in answer)) : {};
    if (supergraphSdl !== undefined) return await deliver(supergraphSdl, flags.out, output);
    for (const { problem } of unusable) output.err(`${problem}\n`);
    output.err(inWords(errors));
    return 1;
  } catch (error) {
    return endedBy(error, output.err);
  }
}

/** The errors of a composition, a line each: one cause can make hundreds. */
function inWords(errors: readonly GraphQLError[]): string {
  const lines = errors.map(({ message, extensions }) => `${codeOf(extensions)}: ${message}\n`);
  const more = lines.length - SHOWN_ERRORS;
  const rest = more > 0 ? `… and ${more} more.\n` : '';
  const advice = errors.some(({ extensions }) => codeOf(extensions) === 'INVALID_FIELD_SHARING')
    ? 'Each part of the graph belongs to one subgraph: several processes that serve the same part stand behind one address.\n'
    : '';
  return `${lines.slice(0, SHOWN_ERRORS).join('')}${rest}${advice}`;
}

function codeOf(extensions: GraphQLError['extensions']): string {
  return String(extensions['code']);
}

/** @throws UsageError where the file cannot be written */
async function deliver(
  sdl: string,
  file: string | undefined,
  output: Pick<Output, 'out' | 'err'>,
): Promise<number> {
  if (file === undefined) {
    output.out(`${sdl}\n`);
    return 0;
  }
  try {
    await writeFile(file, `${sdl}\n`);
    return 0;
  } catch (error) {
    throw new UsageError(
      `--out ${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** @throws UsageError for what is no `NAME=URL`, and for a name that is given twice */
function subgraphsOf(given: readonly string[]): readonly Subgraph[] {
  const subgraphs = given.map((text) => {
    const [name = '', ...url] = text.split('=');
    if (!NAME.test(name) || url.length === 0)
      throw new UsageError(
        `--subgraph takes NAME=URL, such as stores=http://127.0.0.1:4101/graphql, and not ${JSON.stringify(text.replace(PASSWORD, '//'))}. A name is a letter and up to 63 letters, digits, - and _.`,
      );
    return { name, url: endpointOf(url.join('='), `--subgraph ${name}=`) };
  });
  // Routers tell subgraphs apart by names in upper case.
  const names = subgraphs.map(({ name }) => name.toUpperCase().replaceAll('-', '_'));
  const doubled = subgraphs.find((_, at) => names.indexOf(names[at] ?? '') !== at);
  if (doubled !== undefined)
    throw new UsageError(`--subgraph names ${doubled.name} twice: give each process a name of its own.`);
  return subgraphs;
}

async function definitionOf(
  { name, url }: Subgraph,
  headers: Readonly<Record<string, string>>,
): Promise<ServiceDefinition | Unusable> {
  try {
    const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
    const { data, errors } = await post({ endpoint: url, headers, signal }, '{ _service { sdl } }');
    const service = data?.['_service'];
    const sdl: unknown =
      typeof service === 'object' && service !== null ? Reflect.get(service, 'sdl') : undefined;
    if (typeof sdl === 'string') return { name, url, typeDefs: parse(sdl) };
    const [error] = errors;
    if (error?.extensions?.code === 'UNAUTHENTICATED')
      return { problem: `${name}: ${error.message} Give its GATEWAY_TOKEN with --token.` };
    const reason = error === undefined ? '' : ` (${error.message})`;
    return { problem: `${name}: ${url} is no subgraph${reason}. Is it the address of a gateway?` };
  } catch (error) {
    if (error instanceof GatewayTrouble) return { problem: `${name}: ${error.message}` };
    if (error instanceof DOMException)
      return { problem: `${name}: ${url} gave no answer within ${ANSWER_WITHIN_MS / 1000} s.` };
    throw error;
  }
}
