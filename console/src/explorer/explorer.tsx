import type { Fetcher, FetcherParams } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { GraphQLError, Kind, parse, type ExecutionResult } from 'graphql';
import { useEffect, useMemo, useState } from 'react';
import { canReadSite } from '../access.ts';
import { answerTo, RequestError } from '../api/request.ts';
import { readSession } from '../api/session.ts';
import { Cost, type WixExtension } from './cost.tsx';
import { GRAPHS, graphOfPage } from './graphs.ts';
import { memory } from './memory.ts';
import { SystemTheme } from './system-theme.tsx';

/** GraphiQL over this gateway's graph, with the documents of docs/queries as its tabs. It keeps nothing in the browser, and asks only when told to. */
export function Explorer() {
  const [last, setLast] = useState<WixExtension>();
  const [mayRead, setMayRead] = useState(true);
  const storage = useMemo(() => memory(), []);
  const graph = useMemo(() => graphOfPage(), []);
  const tabs = useMemo(() => graph.documents.map((document) => ({ ...document })), [graph]);
  const fetcher = useMemo(() => fetcherTelling(graph.path, setLast), [graph]);

  useEffect(() => {
    readSession().then(
      (session) => setMayRead(canReadSite(session)),
      // What is asked then says by itself that the gateway is away.
      () => undefined,
    );
  }, []);

  return (
    <>
      <header className="explorer-header">
        <a href="/">Wix gateway</a>
        <h1>Explorer</h1>
        <nav aria-label="Graphs">
          {GRAPHS.map(({ address, title, path }) => (
            <a key={path} href={address} aria-current={path === graph.path ? 'page' : undefined}>
              {title}
            </a>
          ))}
        </nav>
        {!mayRead && (
          <p role="alert">
            No site is connected. <a href="/#/connect">Connect one</a> to run these documents; the docs work
            without.
          </p>
        )}
      </header>
      <main className="explorer">
        <GraphiQL
          fetcher={fetcher}
          storage={storage}
          defaultTabs={tabs}
          initialVariables={graph.documents[0]?.variables ?? ''}
          showPersistHeadersSettings={false}
          defaultEditorToolsVisibility="variables"
        >
          <GraphiQL.Logo>
            <span />
          </GraphiQL.Logo>
          <GraphiQL.Footer>
            <Cost of={last} />
            <SystemTheme />
          </GraphiQL.Footer>
        </GraphiQL>
      </main>
    </>
  );
}

/** Sends operations with the cookie of the session, and tells what each answer cost. */
function fetcherTelling(path: string, tell: (cost: WixExtension | undefined) => void): Fetcher {
  return async (operation, options) => {
    const answer = await answerTo(path, {
      method: 'POST',
      headers: options?.headers,
      body: { ...operation, operationName: operationIn(operation) },
    }).then((told) => told.answer as Answer, unanswered);
    if (operation.operationName !== 'IntrospectionQuery') tell(answer.extensions?.wix);
    return answer;
  };
}

/** An answer of the graph, as far as this page looks into it. */
type Answer = ExecutionResult & { readonly extensions?: { readonly wix?: WixExtension } };

/** What is shown where no graph answered; GraphiQL would show where in its code an error was thrown. */
function unanswered(error: Error): Answer {
  const hint = error instanceof RequestError ? error.hint : null;
  return { errors: [new GraphQLError(error.message, hint === null ? {} : { extensions: { hint } })] };
}

/** The operation to run. The editor learns the name of another tab's a moment after its text, when somebody may have run it already. */
function operationIn({ query, operationName }: FetcherParams): string | null {
  if (operationName == null) return null;
  try {
    const names = parse(query).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value] : [],
    );
    return names.length !== 1 || names[0] === operationName ? operationName : null;
  } catch {
    // The gateway says what is wrong with it.
    return operationName;
  }
}
