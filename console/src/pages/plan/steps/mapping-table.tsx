import { valueAt } from '../../../../../src/mapping/path.ts';
import { Badge } from '../../../ui/badge.tsx';
import type { PlanField, PlanStep } from '../plan-query.ts';
import { Prose } from '../../../ui/prose.tsx';
import { Scrolling } from '../scrolling.tsx';
import { Example } from './example.tsx';
import { transformWords } from './transform-words.ts';
import plan from '../plan.module.css';
import styles from './sheet.module.css';

/** One line for each value: where it comes from, where it goes, and how, with an example of both. */
export function MappingTable({
  title,
  fields,
  constants,
  source,
  row,
}: {
  readonly title: string;
  readonly fields: readonly PlanField[];
  readonly constants: PlanStep['constants'];
  /** A record of Wix. */
  readonly source: unknown;
  /** What it becomes, by the keys of Insites. */
  readonly row: Readonly<Record<string, unknown>> | null;
}) {
  return (
    <Scrolling label={title}>
      <table className={`${plan.table} ${styles.mapping}`}>
        <caption className={plan.caption}>{title}</caption>
        <thead>
          <tr>
            <th scope="col">In Wix</th>
            <th scope="col">Example</th>
            <th scope="col">In Insites</th>
            <th scope="col">Becomes</th>
            <th scope="col">How</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={`${field.source} ${field.target} ${field.transform} ${field.argument ?? ''}`}>
              <th scope="row">
                <code>{field.source}</code>
                {field.with.length > 0 && (
                  <span className={styles.small}>
                    with <code>{field.with.join(', ')}</code>
                  </span>
                )}
              </th>
              <td>
                <Example value={source === undefined ? undefined : valueAt(source, field.source)} />
              </td>
              <td>
                <code>{field.target}</code>
                <span className={styles.small}>
                  {field.targetType}
                  {field.required && ', required'}
                </span>
              </td>
              <td>
                <Example value={row?.[field.target]} />
              </td>
              <td>
                <How field={field} />
              </td>
            </tr>
          ))}
          {constants.map(({ target, value, note }) => (
            <tr key={`constant ${target}`}>
              <th scope="row">the same for all</th>
              <td>–</td>
              <td>
                <code>{target}</code>
              </td>
              <td>
                <Example value={value} />
              </td>
              <td>{note !== null && <Prose text={note} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

function How({ field }: { readonly field: PlanField }) {
  const { transform, argument, valueMap, reference, lossy, note, adds } = field;
  return (
    <>
      {lossy && (
        <>
          <Badge tone="warn">loses something</Badge>{' '}
        </>
      )}
      {transformWords[transform]}
      {argument !== null && argument.trim() !== '' && (
        <>
          {' '}
          (<code>{argument}</code>)
        </>
      )}
      {reference !== null && (
        <>
          {' '}
          of step <code>{reference}</code>
        </>
      )}
      {adds && ', added up'}
      {note !== null && (
        <span className={styles.small}>
          <Prose text={note} />
        </span>
      )}
      {valueMap.length > 0 && (
        <details className={styles.values}>
          <summary>{valueMap.length} values</summary>
          <ul>
            {valueMap.map(({ from, to }) => (
              <li key={from}>
                <code>{from}</code> → {to === null ? 'nothing' : <code>{String(to)}</code>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
