import { useQuery } from '@tanstack/react-query';
import { ask } from '../../api/graph.ts';
import { ConsoleSiteDetailsDocument, type SiteEditorType } from '../../generated/operations.ts';
import { Facts } from '../../ui/facts.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Prose } from '../../ui/prose.tsx';
import type { Connection } from './connection.ts';
import styles from './site.module.css';

const CATALOGS = {
  V1: 'Catalog V1, the first of Wix Stores',
  V3: 'Catalog V3, the newer of Wix Stores',
} as const;

const EDITORS: Readonly<Record<SiteEditorType, string>> = {
  UNKNOWN: 'Not told by Wix',
  EDITOR: 'Wix Editor (classic)',
  ADI: 'Wix Editor, made by Wix’s assistant',
  EDITORX: 'Editor X',
  ODEDITOR: 'Wix Editor, another edition',
  STUDIO: 'Wix Studio',
  EDITORLESS: 'None: a site without pages of Wix',
};

/** What the site is: what its owner says of it, how it was made, and which of its apps nothing reads. */
export function SiteFacts({ connection: { site } }: { readonly connection: Connection }) {
  const { data: details, error } = useQuery({
    queryKey: ['site', 'details'],
    queryFn: ({ signal }) => ask(ConsoleSiteDetailsDocument, {}, signal),
  });
  const { availability, url, locale, currency, timeZone, catalogVersion, id } = site;
  const found = details?.data.site;
  const isAsking = details === undefined && error === null;
  return (
    <Panel title="The site">
      {availability.status !== 'AVAILABLE' && (
        <Notice tone="plain" title="Wix does not tell the name, language, currency and time zone">
          <p>
            <Prose text={[availability.reason, availability.hint].filter(Boolean).join(' ')} />
          </p>
        </Notice>
      )}
      <Facts
        facts={{
          Address:
            url === null ? (
              'Not told by Wix'
            ) : (
              <a href={url} target="_blank" rel="noreferrer">
                {url}
              </a>
            ),
          'Site ID': id === null ? null : <code>{id}</code>,
          Language: locale,
          Currency: currency,
          'Time zone': timeZone,
          Catalog:
            catalogVersion === null ? 'No shop of Wix Stores that can be read' : CATALOGS[catalogVersion],
          Editor: isAsking ? 'Asking Wix…' : <Editor editor={found?.editor ?? null} />,
        }}
      />
      <h3>Apps that nothing reads</h3>
      {isAsking ? (
        <p>Asking Wix…</p>
      ) : (
        <UnreadApps
          apps={found?.installedApps ?? null}
          reason={error?.message ?? details?.errors[0]?.message}
        />
      )}
    </Panel>
  );
}

function Editor({
  editor,
}: {
  readonly editor: { type: SiteEditorType | null; migration: string | null } | null;
}) {
  const { type = null, migration = null } = editor ?? {};
  if (type === null)
    return (
      <>
        Not known.{' '}
        <span className={styles.aside}>
          Wix tells it to a key with the account ID and the tick “Read Site Data”.
        </span>
      </>
    );
  return (
    <>
      {EDITORS[type]}
      {migration !== null && <span className={styles.meaning}>{migration}</span>}
    </>
  );
}

interface App {
  readonly id: string;
  readonly appId: string | null;
  readonly name: string | null;
  readonly use: string;
  readonly hasUnreadData: boolean;
}

function UnreadApps({
  apps,
  reason,
}: {
  readonly apps: readonly App[] | null;
  readonly reason: string | undefined;
}) {
  if (apps === null)
    return <p>Which apps the site has is not known. {reason !== undefined && <Prose text={reason} />}</p>;
  const unread = apps.filter(({ hasUnreadData }) => hasUnreadData);
  if (unread.length === 0) return <p>None: the data of every Wix app on this site can be read.</p>;
  return (
    <>
      <p>These apps may hold data that stays behind. Look at each before the move.</p>
      <ul className={styles.apps}>
        {unread.map(({ id, appId, name, use }) => (
          <li key={id}>
            <strong>{name === null ? 'An app that is not known here' : <bdi>{name}</bdi>}</strong>
            {name === null && appId !== null && (
              <>
                {' '}
                <code>{appId}</code>
              </>
            )}
            <br />
            <Prose text={use} />
          </li>
        ))}
      </ul>
    </>
  );
}
