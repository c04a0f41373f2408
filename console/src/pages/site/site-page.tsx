import { useQuery } from '@tanstack/react-query';
import { ask, type GraphAnswer } from '../../api/graph.ts';
import { RequestError } from '../../api/request.ts';
import { ConsoleSiteDocument, type ConsoleSiteQuery } from '../../generated/operations.ts';
import { Failure } from '../../ui/failure.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import type { Connection } from './connection.ts';
import { Permissions } from './permissions.tsx';
import { SiteFacts } from './site-facts.tsx';
import { SiteStatus } from './site-status.tsx';
import { Ticks } from './ticks.tsx';
import styles from './site.module.css';

/** A name that takes this many letters is a text: it is set smaller. */
const LONG_NAME = 60;

/** The site that is read: what it is, whether all of it can be read, and what to tick where it cannot. */
export function SitePage() {
  const test = useQuery({
    queryKey: ['site'],
    queryFn: async ({ signal }) => connectionOf(await ask(ConsoleSiteDocument, {}, signal)),
  });
  const { data: connection, error, refetch } = test;
  if (connection === undefined)
    return error === null ? (
      <Waiting what="Testing the connection: each permission is tried once" />
    ) : (
      <Failure error={error} onRetry={refetch} />
    );
  const { status, site } = connection;
  const name = site.name ?? hostOf(site.url) ?? 'Your Wix site';
  return (
    <>
      <h1 className={name.length > LONG_NAME ? styles.longName : undefined}>
        <bdi>{name}</bdi>
      </h1>
      {error !== null && <Failure error={error} />}
      <SiteStatus
        connection={connection}
        testedAt={test.dataUpdatedAt}
        isTesting={test.isFetching}
        onTest={() => void refetch()}
      />
      {status !== 'FAILED' && (
        <>
          <SiteFacts connection={connection} />
          <Permissions connection={connection} />
          <Ticks connection={connection} />
        </>
      )}
    </>
  );
}

/** @throws RequestError where the gateway could not test at all */
function connectionOf({ data: { connection }, errors }: GraphAnswer<ConsoleSiteQuery>): Connection {
  if (connection !== null) return connection;
  const [error] = errors;
  throw new RequestError({
    message: error?.message ?? 'The connection could not be tested.',
    status: 200,
    code: error?.extensions.code ?? null,
    hint: error?.extensions.hint ?? null,
  });
}

function hostOf(url: string | null): string | undefined {
  return url !== null && URL.canParse(url) ? new URL(url).host : undefined;
}
