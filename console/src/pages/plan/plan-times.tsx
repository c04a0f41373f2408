import { count, counted, duration } from '../../ui/format.ts';
import type { Plan } from './plan-query.ts';
import styles from './plan.module.css';

/** How much there is and how long it takes, from budgets that are idle when the copy begins. */
export function PlanTimes({ plan }: { readonly plan: Plan }) {
  const { estimate, fingerprint, target, input } = plan;
  const known = fingerprint.counts.flatMap(({ count: records }) => records ?? []);
  const records = known.reduce((sum, one) => sum + one, 0);
  const isExact = fingerprint.counts.every(({ isExact: exact }) => exact);
  const isAll = known.length === fingerprint.counts.length;
  const isDelta = typeof input === 'object' && input !== null && Reflect.get(input, 'updatedSince') != null;
  return (
    <dl className={styles.figures}>
      <div>
        <dt>In Wix</dt>
        <dd>
          <b>
            {!isAll ? 'at least ' : isExact ? '' : 'about '}
            {counted(records, 'record')}
          </b>
          <span>
            of {counted(fingerprint.counts.length, 'kind')}
            {isExact ? '' : '; some counts are estimates'}
          </span>
        </dd>
      </div>
      <div>
        <dt>Reading Wix</dt>
        <dd>
          <b>about {duration(estimate.wixSeconds)}</b>
          <span>
            {counted(estimate.wixRequests, 'request')}
            {estimate.unknown.length > 0 &&
              `; ${counted(estimate.unknown.length, 'list')} of unknown length not in it`}
          </span>
        </dd>
      </div>
      <div>
        <dt>Writing to Insites</dt>
        <dd>
          <b>{estimate.rows === 0 ? 'nothing' : `about ${duration(estimate.insitesSeconds)}`}</b>
          <span>
            {counted(estimate.rows, 'row')} in {counted(estimate.insitesRequests, 'request')},{' '}
            {count(target.requestsPerMinute)} a minute; imports take far less
          </span>
        </dd>
      </div>
      {!isDelta && (
        <div>
          <dt>Finding deletions later</dt>
          <dd>
            <b>{counted(estimate.idRequests, 'request')}</b>
            <span>a read of all ids: Wix tells of no deletions</span>
          </dd>
        </div>
      )}
    </dl>
  );
}
