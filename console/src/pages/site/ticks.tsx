import { CopyText } from '../../ui/copy-text.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Prose } from '../../ui/prose.tsx';
import type { Connection } from './connection.ts';
import styles from './site.module.css';

/** What to tick for one new key that reads all of this site, what only on purpose, and what not. */
export function Ticks({ connection }: { readonly connection: Connection }) {
  const { ticks, notGranted, credentials, products, site } = connection;
  const isApp = credentials.kind === 'APP';
  const writing = [...products.flatMap(({ permissions }) => permissions), ...site.permissions].filter(
    ({ readOnly, status }) => !readOnly && status !== 'NOT_INSTALLED',
  );
  return (
    <div id="ticks" tabIndex={-1}>
      <Panel title={isApp ? 'The permissions for the app' : 'The ticks for one new key'}>
        <p>
          {isApp
            ? 'Open the app at manage.wix.com/account/custom-apps, add these permissions, and accept the update of the app on the site.'
            : 'Wix cannot add permissions to a key. Should you make a new one, tick all of these, whatever the old one had. They only read.'}
        </p>
        <CopyText label={isApp ? 'Copy the permissions' : 'Copy the ticks'} lines={ticks} />
        {writing.length > 0 && (
          <>
            <h3>Only where the loss matters to you</h3>
            <p>
              Wix has nothing that only reads these. This gateway never writes, but the key could: leave them
              out if you can live without.
            </p>
            <ul className={styles.advice}>
              {writing.map(({ name, scope, loss }) => (
                <li key={scope}>
                  <strong>{name}</strong>: without it,{' '}
                  <Prose text={loss.charAt(0).toLowerCase() + loss.slice(1)} />
                </li>
              ))}
            </ul>
          </>
        )}
        <h3>Leave unticked</h3>
        <ul className={styles.advice}>
          {notGranted.map(({ permission, reason }) => (
            <li key={permission}>
              <strong>{permission}</strong>: <Prose text={reason} />
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
