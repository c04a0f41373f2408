import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { ask } from '../../api/graph.ts';
import type { Session } from '../../api/session.ts';
import { ConsoleSiteNameDocument } from '../../generated/operations.ts';
import { Disconnect } from '../../shell/disconnect.tsx';
import { Badge } from '../../ui/badge.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { Facts } from '../../ui/facts.tsx';
import { time } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import styles from './connect.module.css';

const KINDS = { API_KEY: 'API key', APP: 'Wix app' } as const;

/** The session that is open. */
export function Connected({ session }: { readonly session: Extract<Session, { connected: true }> }) {
  const { siteId, kind, expiresAt, verified } = session;
  const { name } = useSiteName();
  return (
    <Panel title="Connected">
      {!verified && (
        <Notice tone="warn" title="Wix has not confirmed these credentials">
          <p>It gave no clear answer when they were tried. The page Site tests them again.</p>
        </Notice>
      )}
      <Facts
        facts={{
          Site: name === null ? null : <bdi>{name}</bdi>,
          'Site ID': siteId === null ? 'Wix does not tell' : <code>{siteId}</code>,
          By: <Badge tone="plain">{KINDS[kind]}</Badge>,
          Until: `${time(expiresAt)}, or earlier when nobody uses it`,
        }}
      />
      <div className={styles.actions}>
        <Link href="/site" className={buttonClass('main')}>
          Look at the site
        </Link>
        <Disconnect kind="plain" />
      </div>
    </Panel>
  );
}

/** The site that the gateway has the credentials of. */
export function OwnSite() {
  const { id, name } = useSiteName();
  return (
    <Panel title="This gateway reads a site of its own">
      <p>Who runs it gave it the credentials of one site. Nothing is to be entered here.</p>
      <Facts
        facts={{
          Site: name === null ? null : <bdi>{name}</bdi>,
          'Site ID': id === null ? null : <code>{id}</code>,
        }}
      />
      <Link href="/site" className={buttonClass('main')}>
        Look at the site
      </Link>
    </Panel>
  );
}

/** What the connected site is called; null while it is asked for, and where Wix does not tell. */
function useSiteName() {
  const { data } = useQuery({
    queryKey: ['site', 'name'],
    queryFn: ({ signal }) => ask(ConsoleSiteNameDocument, {}, signal),
    // The page Site says why it cannot be read.
    retry: false,
  });
  const site = data?.data.site;
  return { id: site?.id ?? null, name: site?.name ?? null };
}
