import { Link } from 'wouter';
import { sharedRisks } from '../../../../src/migration/text/shared-risks.ts';
import { Button } from '../../ui/button.tsx';
import { count, counted } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import type { Plan } from './plan-query.ts';
import { Prose } from '../../ui/prose.tsx';
import { Unread, unreadProducts } from './unread-products.tsx';
import styles from './plan.module.css';

/** What stands between the plan and its approval: lists that did not answer or may not be read, and what only a person can decide. */
export function DecideFirst({
  plan,
  onMakeAgain,
}: {
  readonly plan: Plan;
  readonly onMakeAgain: () => void;
}) {
  const unread = unreadProducts(plan);
  // Of a product that is told of by its lists the plan's risk says no more.
  const told = new Set(unread.map(({ module }) => `${module.product}_NOT_READ`));
  const critical = sharedRisks(plan).filter(
    ({ severity, code }) => severity === 'CRITICAL' && !told.has(code),
  );
  const total = unread.length + critical.length;
  if (total === 0)
    return (
      <Notice tone="good" title="Nothing has to be decided before the copy.">
        <p>
          Nothing that is known of is lost without a way to keep it. Read the risks below, then approve the
          plan.
        </p>
      </Notice>
    );
  const isSilent = unread.some(({ lists }) => lists.some(({ status }) => status === 'UNAVAILABLE'));
  const isDenied = unread.some(({ lists }) => lists.some(({ status }) => status === 'PERMISSION_DENIED'));
  return (
    <section className={styles.decide} aria-labelledby="decide-first">
      <h2 id="decide-first">To decide first ({count(total)})</h2>
      <ul className={styles.decisions}>
        {unread.map((product) => (
          <li key={product.module.product}>
            <Unread product={product} />
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
      {plan.unmapped.length > 0 && (
        <p className={styles.also}>
          {counted(plan.unmapped.length, 'field')} of Wix go nowhere. Whether one of them matters to you is at
          the end of this page, under &ldquo;What does not move&rdquo;.
        </p>
      )}
      {unread.length > 0 && (
        <div className={styles.remedy}>
          <p>
            {isDenied && (
              <>
                <Link href="/site">The page Site</Link> has the ticks for one new key that reads all of
                it.{' '}
              </>
            )}
            {isSilent && 'Wix may answer when it is asked again. '}
            Without it, the copy leaves these records behind.
          </p>
          <Button onClick={onMakeAgain}>Make the plan again</Button>
        </div>
      )}
    </section>
  );
}
