import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { startRouter, type RunningRouter } from './router-process.ts';

/** What a part was asked. */
interface Asked {
  readonly headers: IncomingHttpHeaders;
  readonly query: string;
  readonly variables: unknown;
  /** Whether the router hung up before it had the answer. */
  aborted: boolean;
}

type Answering = (response: ServerResponse, asked: Asked) => void;

/** A part of a graph that answers as a test says. */
export interface StubPart {
  readonly url: string;
  readonly asked: readonly Asked[];
  /** Answers from now on: a body with status 200, or whatever the function writes. */
  answer(how: object | Answering): void;
  /** Keeps whoever asks from now on waiting, until `send` answers all of them. */
  hold(body: object | ((asked: Asked) => object)): { send(): void };
  close(): Promise<void>;
}

/** Starts a part. Until it is told how, it does not answer. */
async function startStubPart(): Promise<StubPart> {
  let how: Answering | undefined;
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { query, variables }: Pick<Asked, 'query' | 'variables'> = JSON.parse(
        Buffer.concat(chunks).toString(),
      );
      const entry: Asked = { headers: request.headers, query, variables, aborted: false };
      asked.push(entry);
      response.on('close', () => (entry.aborted = !response.writableFinished));
      how?.(response, entry);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a TCP port has an address object.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    asked,
    answer(given) {
      asked.length = 0;
      how = isFunction(given) ? given : (response) => sendJson(response, given);
    },
    hold(body) {
      const held: (() => void)[] = [];
      asked.length = 0;
      how = (response, entry) => held.push(() => sendJson(response, isFunction(body) ? body(entry) : body));
      return {
        send() {
          for (const send of held) send();
        },
      };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A body that is made for each question; objects are bodies themselves. */
function isFunction<F extends (...args: never[]) => unknown>(given: object | F): given is F {
  return typeof given === 'function';
}

/** Sends a body as JSON. */
export function sendJson(response: ServerResponse, body: object, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

const FEDERATION =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])';

/** The supergraph of parts that have these fields. */
function supergraphOf(
  parts: Readonly<Record<string, { readonly url: string; readonly sdl: string }>>,
): string {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(parts).map(([name, { url, sdl }]) => ({
      name,
      url,
      typeDefs: parse(`${FEDERATION} ${sdl}`),
    })),
  );
  if (supergraphSdl === undefined) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

/** A router in front of two parts. */
export interface StubFederation {
  readonly shop: StubPart;
  readonly content: StubPart;
  readonly router: RunningRouter;
  /** The file of the supergraph. */
  readonly file: string;
  /** Lets both parts answer again. */
  reset(): void;
  close(): Promise<void>;
}

const SHOP =
  'type Query { shop: String shelf(first: Int, after: String): String product(id: ID!): Product } type Product @key(fields: "id") { id: ID! name: String }';
const CONTENT =
  'type Query { content: String posts: [Post!] } type Post { product: Product } type Product @key(fields: "id", resolvable: false) { id: ID! }';

/** Starts a router in front of two parts: a shop that owns products, and content that refers to them. */
export async function startStubFederation(): Promise<StubFederation> {
  const [shop, content] = await Promise.all([startStubPart(), startStubPart()]);
  const folder = await mkdtemp(join(tmpdir(), 'router-'));
  const file = join(folder, 'supergraph.graphql');
  await writeFile(file, stubSupergraph(shop, content));
  const router = await startRouter({ SUPERGRAPH: file });
  return {
    shop,
    content,
    router,
    file,
    reset() {
      shop.answer({ data: { shop: 'open' } });
      content.answer({ data: { content: 'new' } });
    },
    async close() {
      await router.process.stop();
      await Promise.all([shop.close(), content.close(), rm(folder, { recursive: true })]);
    },
  };
}

/** What the router serves of the two parts, and `more` of the shop's. */
export function stubSupergraph(
  shop: { readonly url: string },
  content: { readonly url: string },
  more = '',
): string {
  return supergraphOf({
    shop: { url: shop.url, sdl: `${SHOP} ${more}` },
    content: { url: content.url, sdl: CONTENT },
  });
}
