import { sharedRisks } from '../../../../src/migration/text/shared-risks.ts';
import { Button } from '../../ui/button.tsx';
import { count, counted } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import type { Plan } from './plan-query.ts';
import { Prose } from './prose.tsx';
import styles from './plan.module.css';

/** What stands between the plan and its approval: lists that did not answer, lists that cannot be read, and what only a person can decide. */
export function DecideFirst({
  plan,
  onMakeAgain,
}: {
  readonly plan: Plan;
  readonly onMakeAgain: () => void;
}) {
  const lists = plan.modules.flatMap((module) => module.lists.map((list) => ({ ...list, module })));
  const silent = lists.filter(({ status }) => status === 'UNAVAILABLE');
  const denied = plan.modules.filter(({ status }) => status === 'PERMISSION_DENIED');
  // Of a product that cannot be read at all the lists have nothing more to say.
  const partly = lists.filter(
    ({ status, isOptional, module }) =>
      status === 'PERMISSION_DENIED' && !isOptional && module.status !== 'PERMISSION_DENIED',
  );
  const critical = sharedRisks(plan).filter(({ severity }) => severity === 'CRITICAL');
  const total = silent.length + denied.length + partly.length + critical.length;
  if (total === 0)
    return (
      <Notice tone="good" title="Nothing has to be decided before the copy.">
        <p>
          Nothing that is known of is lost without a way to keep it. Read the risks below, then approve the
          plan.
        </p>
      </Notice>
    );
  return (
    <section className={styles.decide} aria-labelledby="decide-first">
      <h2 id="decide-first">To decide first ({count(total)})</h2>
      <ul>
        {silent.length > 0 && (
          <li>
            <strong>
              Wix did not answer for {counted(silent.length, 'list')}:{' '}
              {silent.map(({ title }) => title).join(', ')}.
            </strong>{' '}
            Nothing in this plan stands for their records.{' '}
            <Button onClick={onMakeAgain}>Make the plan again</Button>
          </li>
        )}
        {denied.map(({ product, title, permission, loss, hint }) => (
          <li key={product}>
            <Unread
              title={title}
              permissions={permission === null ? [] : [permission]}
              loss={loss}
              hint={hint}
            />
          </li>
        ))}
        {partly.map(({ connection, field, title, permissions, loss, hint }) => (
          <li key={`${connection} ${field}`}>
            <Unread title={title} permissions={permissions} loss={loss} hint={hint} />
          </li>
        ))}
        {critical.map(({ code, message, advice, total: concerned }) => (
          <li key={`${code} ${message}`}>
            <strong>
              <Prose text={message} />
            </strong>{' '}
            {concerned !== null && <span>({counted(concerned, 'record')}) </span>}
            <Prose text={advice} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Unread({
  title,
  permissions,
  loss,
  hint,
}: {
  readonly title: string;
  readonly permissions: readonly string[];
  readonly loss: string | null;
  readonly hint: string | null;
}) {
  return (
    <>
      <strong>
        <bdi className={styles.capital}>{title}</bdi> cannot be read
        {permissions.length > 0 && <>: the key lacks {permissions.join(', ')}</>}.
      </strong>{' '}
      {loss !== null && (
        <>
          Without it: <Prose text={loss} />{' '}
        </>
      )}
      {hint !== null && <Prose text={hint} />}
    </>
  );
}
