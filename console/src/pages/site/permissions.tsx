import type { ConsolePermissionFragment } from '../../generated/operations.ts';
import { Badge } from '../../ui/badge.tsx';
import { counted } from '../../ui/format.ts';
import type { Tone } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Prose } from '../../ui/prose.tsx';
import type { Connection } from './connection.ts';
import styles from './site.module.css';

type Status = ConsolePermissionFragment['status'];

const STATES: Readonly<Record<Status, { readonly word: string; readonly tone: Tone }>> = {
  AVAILABLE: { word: 'Granted', tone: 'good' },
  PERMISSION_DENIED: { word: 'Refused', tone: 'bad' },
  UNAVAILABLE: { word: 'Unknown', tone: 'warn' },
  NOT_INSTALLED: { word: 'Not needed', tone: 'plain' },
};

const MODULES: Readonly<Record<string, string>> = {
  ECOMMERCE: 'Ecommerce',
  CRM: 'CRM',
  FORMS: 'Forms',
  DATA: 'Data',
};

interface Group {
  readonly title: string;
  readonly target: string | null;
  readonly permissions: readonly ConsolePermissionFragment[];
}

/** Every permission of every product: whether the key has it, what it is for, and what is lost without it. */
export function Permissions({ connection: { products, site } }: { readonly connection: Connection }) {
  const there = products.filter(({ status }) => status !== 'NOT_INSTALLED');
  const absent = products.filter(({ status }) => status === 'NOT_INSTALLED');
  const groups: readonly Group[] = [
    ...there.map(({ title, insitesModule, permissions }) => ({
      title,
      target: MODULES[insitesModule] ?? insitesModule,
      permissions,
    })),
    { title: 'The site itself', target: null, permissions: site.permissions },
  ];
  return (
    <Panel title="What the key may read">
      {groups.map((group) => (
        <Product key={group.title} {...group} />
      ))}
      {absent.length > 0 && (
        <p className={styles.absent}>
          Not on this site: {absent.map(({ title }) => title).join(', ')}. Nothing is missing there.
        </p>
      )}
    </Panel>
  );
}

function Product({ title, target, permissions }: Group) {
  const needed = permissions.filter(({ status }) => status !== 'NOT_INSTALLED');
  const granted = needed.filter(({ status }) => status === 'AVAILABLE');
  const gaps = needed.filter(({ status, isOptional }) => status !== 'AVAILABLE' && !isOptional);
  const rest = needed.length - granted.length - gaps.length;
  return (
    <details className={styles.product} open={gaps.length > 0}>
      <summary>
        <h3>{title}</h3>
        <Badge tone={gaps.length > 0 ? 'bad' : 'good'}>
          {gaps.length > 0
            ? `${gaps.length} missing`
            : granted.length === needed.length
              ? 'All granted'
              : 'Granted'}
        </Badge>
        <span className={styles.aside}>
          {granted.length} of {counted(needed.length, 'permission')}
          {rest > 0 && gaps.length === 0 && ', the rest is optional'}
          {target !== null && `, goes to ${target}`}
        </span>
      </summary>
      <ul className={styles.permissions}>
        {permissions.map((permission) => (
          <Permission key={permission.scope} permission={permission} />
        ))}
      </ul>
    </details>
  );
}

function Permission({ permission }: { readonly permission: ConsolePermissionFragment }) {
  const { name, scope, partOf, status, reason, purpose, loss, readOnly, isOptional } = permission;
  const { word, tone } = STATES[status];
  const isMissing = status === 'PERMISSION_DENIED' || status === 'UNAVAILABLE';
  return (
    <li data-missing={(isMissing && !isOptional) || undefined}>
      <span className={styles.state}>
        <Badge tone={isOptional && status === 'PERMISSION_DENIED' ? 'plain' : tone}>{word}</Badge>
      </span>
      <div>
        <p className={styles.permission}>
          <strong>{name}</strong>
          {isOptional && <Badge tone="plain">optional</Badge>}
          {!readOnly && <Badge tone="warn">can also change the site</Badge>}
        </p>
        <p>
          <Prose text={purpose} />
        </p>
        <p>
          <span className={styles.aside}>Without it:</span> <Prose text={loss} />
        </p>
        {status === 'UNAVAILABLE' && reason !== null && (
          <p>
            <Prose text={reason} />
          </p>
        )}
        <p className={styles.aside}>
          {partOf !== null && `Comes with the tick “${partOf}”. `}
          <code>{scope}</code>
        </p>
      </div>
    </li>
  );
}
