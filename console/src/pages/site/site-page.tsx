import { useQuery } from '@tanstack/react-query';
import { ask } from '../../api/graph.ts';
import { ConsoleSiteDocument } from '../../generated/operations.ts';
import { Badge } from '../../ui/badge.tsx';
import { Failure } from '../../ui/failure.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Waiting } from '../../ui/waiting.tsx';

/** The site that is read, and whether all of it can be. */
export function SitePage() {
  const { data, error, refetch } = useQuery({
    queryKey: ['site'],
    queryFn: ({ signal }) => ask(ConsoleSiteDocument, {}, signal),
  });
  if (error !== null) return <Failure error={error} onRetry={refetch} />;
  if (data === undefined) return <Waiting what="Testing the connection" />;
  const { connection } = data.data;
  if (connection === null)
    return <Failure error={new Error(data.errors[0]?.message ?? 'The connection could not be tested.')} />;
  const { status, site } = connection;
  return (
    <>
      <h1>{site.name}</h1>
      <Panel title="Status">
        <Badge tone={status === 'ACTIVE' ? 'good' : status === 'PARTIAL' ? 'warn' : 'bad'}>{status}</Badge>
      </Panel>
    </>
  );
}
