import { Advice } from '../../ui/advice.tsx';
import { Link } from 'wouter';
import { Badge } from '../../ui/badge.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { time } from '../../ui/format.ts';
import type { Tone } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Prose } from '../../ui/prose.tsx';
import type { Connection } from './connection.ts';
import styles from './site.module.css';

const STATES: Readonly<Record<Connection['status'], { readonly tone: Tone; readonly words: string }>> = {
  ACTIVE: { tone: 'good', words: 'All that this site has can be read.' },
  PARTIAL: { tone: 'warn', words: 'The site is connected, but not all of it can be read.' },
  FAILED: { tone: 'bad', words: 'The site cannot be read.' },
};

/** Whether the site can be read, why not, and what to do next. */
export function SiteStatus({
  connection: { status, code, reason, hint, products },
  testedAt,
  isTesting,
  onTest,
}: {
  readonly connection: Connection;
  /** Epoch milliseconds. */
  readonly testedAt: number;
  readonly isTesting: boolean;
  readonly onTest: () => void;
}) {
  const { tone, words } = STATES[status];
  const isRefused = products.some(({ permissions }) =>
    permissions.some((one) => one.status === 'PERMISSION_DENIED' && !one.isOptional),
  );
  // The hint of a connection that lacks some names the ticks, which have a list of their own below.
  const needsTicks = status === 'PARTIAL' && isRefused;
  return (
    <Panel title="Connection">
      <p className={styles.status} role="status">
        <Badge tone={tone}>{status}</Badge> <strong>{words}</strong>
      </p>
      {reason !== null && (
        <p>
          <Prose text={reason} />
        </p>
      )}
      {needsTicks && (
        <p>
          A key cannot be given more permissions later. Make one new key with{' '}
          <a
            href="#ticks"
            onClick={(event) => {
              // The address after # is the page's.
              event.preventDefault();
              document.getElementById('ticks')?.focus();
            }}
          >
            the ticks listed below
          </a>
          , connect with it, and delete the old one. Or go on: what cannot be read is named in the plan and
          left out.
        </p>
      )}
      <Advice hint={needsTicks ? null : hint} code={code} />
      <div className={styles.actions}>
        {status === 'FAILED' ? (
          <Link href="/connect" className={buttonClass('main')}>
            Connect again
          </Link>
        ) : (
          <Link href="/plan" className={buttonClass('main')}>
            Go on to the plan
          </Link>
        )}
        <Button isBusy={isTesting} onClick={onTest}>
          {isTesting ? 'Testing…' : 'Test again'}
        </Button>
        <span className={styles.tested}>
          Tested {time(new Date(testedAt).toISOString())}. What Wix refused stays refused here for a minute.
        </span>
      </div>
    </Panel>
  );
}
