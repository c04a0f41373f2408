import { canReadSite } from '../../access.ts';
import type { Session } from '../../api/session.ts';
import { gatewayInfo } from '../../gateway-info.ts';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ByApp } from './by-app.tsx';
import { ConnectForm } from './connect-form.tsx';
import { DemoSite } from './demo-site.tsx';
import { Connected, OwnSite } from './connected.tsx';
import { KeyGuide } from './key-guide.tsx';
import { refusalWords } from './refusals.ts';
import { Troubleshooting } from './troubleshooting.tsx';
import styles from './connect.module.css';

/**
 * The page Connect: the ways to a site that this gateway offers, and what is connected already.
 * @param hasEnded whether a session ended without being left
 * @param refusal the short code with which Connect with Wix came back without a session
 */
export function ConnectPage({
  session,
  hasEnded,
  refusal,
}: {
  readonly session: Session;
  readonly hasEnded: boolean;
  readonly refusal: string | undefined;
}) {
  const { mode } = gatewayInfo;
  if (mode === 'demo') return <DemoSite />;
  const hasSite = canReadSite(session);
  return (
    <>
      <h1>Connect a Wix site</h1>
      {hasEnded && (
        <Notice tone="warn" title="The session has ended">
          <p>
            Sessions end after some hours, when nobody uses them, when they are left in another tab, or when
            the gateway is started again; at once in a browser that keeps no cookie of this address. What was
            shown of the site is gone from this page. Connect the same site again to go on where you were.
          </p>
        </Notice>
      )}
      {refusal !== undefined && <Refusal given={refusal} />}
      {session.connected ? <Connected session={session} /> : hasSite && <OwnSite />}
      {hasSite ? (
        <details className={styles.another}>
          <summary>{session.connected ? 'Connect another site' : 'Read another site instead'}</summary>
          <p>It takes the place of the one above in this browser, until you disconnect.</p>
          <Ways session={session} />
        </details>
      ) : (
        <Ways session={session} />
      )}
    </>
  );
}

/** The ways to connect a site, the one without a key first. */
function Ways({ session }: { readonly session: Session }) {
  const { mode, needsToken, connectsByApp } = gatewayInfo;
  const isOwnSiteLocked = mode === 'environment' && needsToken && !session.connected;
  // The gateway would refuse it, but only once it has crossed the network.
  if (!window.isSecureContext) return <InClear />;
  const ways = (
    <>
      {connectsByApp && <ByApp />}
      <Panel title={connectsByApp ? 'With an API key' : 'With a key or an app'}>
        <p className={styles.promise}>
          What you enter goes over this connection to the gateway and nowhere else: to see which site it is,
          and to connect. The gateway keeps it sealed until you disconnect or the session ends. This browser
          keeps nothing of it.
        </p>
        <ConnectForm asksToken={needsToken} kinds={['key', 'app']} />
      </Panel>
    </>
  );
  return (
    <div className={styles.columns}>
      <div>
        {isOwnSiteLocked ? (
          <>
            <Panel title="The gateway's own site">
              <p>This gateway has the credentials of one site. Its token is enough to open it.</p>
              <ConnectForm asksToken kinds={[]} />
            </Panel>
            <details className={styles.another}>
              <summary>Read another site instead</summary>
              {ways}
            </details>
          </>
        ) : (
          ways
        )}
      </div>
      <div>
        <KeyGuide />
        <Troubleshooting />
      </div>
    </div>
  );
}

function InClear() {
  return (
    <Notice tone="bad" title="This page came by plain http from another machine">
      <p>
        A key that is entered here would cross the network where others can read it, so nothing is asked for.
        Open this page by its https address, or on the machine that the gateway runs on. Whoever runs it puts
        TLS in front of it and sets PUBLIC_URL.
      </p>
    </Notice>
  );
}

function Refusal({ given }: { readonly given: string }) {
  const { title, hint, code } = refusalWords(given);
  return (
    <Notice tone="bad" title={title}>
      <p>{hint}</p>
      {code !== null && (
        <p>
          <code>{code}</code>
        </p>
      )}
    </Notice>
  );
}
