import { useQuery } from '@tanstack/react-query';
import { counted } from '../../../ui/format.ts';
import type { Plan, PlanStep } from '../plan-query.ts';
import { Prose } from '../../../ui/prose.tsx';
import { MappingTable } from './mapping-table.tsx';
import { firstRecord, sampleOf } from './sample.ts';
import styles from './sheet.module.css';

/** Where each value of a step's records goes, beside the first record and what it becomes. */
export function StepMapping({ plan, step }: { readonly plan: Plan; readonly step: PlanStep }) {
  const { data: read, isFetching, error } = useQuery(firstRecord(step));
  const sample = sampleOf(step) ?? read ?? null;
  const lost = plan.unmapped.filter(({ step: id }) => id === step.id);
  return (
    <>
      <p>
        {sample !== null &&
          sample.row !== null &&
          'The examples are the first record of the list, and what it becomes.'}
        {sample !== null &&
          sample.row === null &&
          'The examples are the first record of the list, read just now. The plan does not tell what it becomes.'}
        {sample === null && isFetching && 'Reading one record for the examples…'}
        {sample === null && !isFetching && (error?.message ?? 'There is no record for an example.')}
      </p>
      <MappingTable
        title={`Fields (${step.fields.length})`}
        fields={step.fields}
        constants={step.constants}
        source={sample?.source}
        row={sample?.row ?? null}
      />
      {step.children.map((child) => (
        <section key={child.id} className={styles.part}>
          <h3>
            {child.insitesEntity}: rows of their own, from <code>{child.path}</code>
          </h3>
          {child.leaveOut !== null && (
            <p>
              Left out where <code>{child.leaveOut.path}</code> is {child.leaveOut.is}:{' '}
              <Prose text={child.leaveOut.reason} />
            </p>
          )}
          <MappingTable
            title={`Fields of ${child.insitesEntity} (${child.fields.length})`}
            fields={child.fields}
            constants={child.constants}
            source={sample?.source}
            row={sample?.children[child.id]?.[0] ?? null}
          />
        </section>
      ))}
      {lost.length > 0 && (
        <section className={styles.part}>
          <h3>{counted(lost.length, 'field')} of Wix that do not move</h3>
          <ul>
            {lost.map(({ source, reason }) => (
              <li key={source}>
                <code>{source}</code>: <Prose text={reason} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
