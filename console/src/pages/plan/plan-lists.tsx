import { useState, type ReactNode } from 'react';
import { count } from '../../ui/format.ts';
import { Panel } from '../../ui/panel.tsx';
import type { Plan } from './plan-query.ts';
import { Prose } from '../../ui/prose.tsx';
import { Scrolling } from './scrolling.tsx';
import styles from './plan.module.css';

/** How old addresses lead to the new records. */
export function PlanAddresses({ plan }: { readonly plan: Plan }) {
  return (
    <Panel title="Addresses">
      {plan.redirects.length === 0 ? (
        <p>No records with pages of their own are in this plan.</p>
      ) : (
        <Scrolling label="Addresses">
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">Pages of</th>
                <th scope="col">Old address</th>
                <th scope="col">New address</th>
                <th scope="col">To be known</th>
              </tr>
            </thead>
            <tbody>
              {plan.redirects.map(({ step, source, from, target, note }) => (
                <tr key={`${step} ${source} ${target}`}>
                  <th scope="row" dir="auto">
                    {titleOf(plan, step)}
                  </th>
                  <td>{from === null ? 'as Wix has it' : <code>{from}</code>}</td>
                  <td>
                    <code>{target}</code>
                  </td>
                  <td>
                    <Prose text={note} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolling>
      )}
      <p>
        All other pages are not in Wix&rsquo;s API: a crawler has to list them. Every old address needs a
        redirect.
      </p>
    </Panel>
  );
}

/** Which fields hold pictures and files. */
export function PlanFiles({ plan }: { readonly plan: Plan }) {
  return (
    <Grouped
      title="Pictures and files"
      none="No pictures or files are in this plan."
      about="Fields that hold pictures or files, and how those get to Insites."
      plan={plan}
      entries={plan.media}
      name={({ source }) => source}
      words={({ note }) => note}
    />
  );
}

/** What of Wix goes nowhere, and why. */
export function PlanLosses({ plan }: { readonly plan: Plan }) {
  return (
    <Grouped
      title="What does not move"
      none="Everything that can be read moves."
      about="Fields of Wix that go nowhere, with the reason. Passwords never leave Wix: people are offered an ordinary reset."
      plan={plan}
      entries={plan.unmapped}
      name={({ source }) => source}
      words={({ reason }) => reason}
    />
  );
}

/** Entries of many steps, which are written only when somebody opens their step. */
function Grouped<Entry extends { readonly step: string }>({
  title,
  about,
  none,
  plan,
  entries,
  name,
  words,
}: {
  readonly title: string;
  readonly about: string;
  readonly none: string;
  readonly plan: Plan;
  readonly entries: readonly Entry[];
  readonly name: (entry: Entry) => string;
  readonly words: (entry: Entry) => string;
}) {
  return (
    <Panel title={entries.length === 0 ? title : `${title} (${count(entries.length)})`}>
      <p>{entries.length === 0 ? none : about}</p>
      {entries.length > 0 && (
        <Fold title="Show them, step by step">
          {() =>
            [...Map.groupBy(entries, ({ step }) => step)].map(([step, own]) => (
              <Fold key={step} title={titleOf(plan, step)} number={own.length}>
                {() => (
                  <dl className={styles.pairs}>
                    {own.map((entry) => (
                      <div key={name(entry)}>
                        <dt>
                          <code>{name(entry)}</code>
                        </dt>
                        <dd>
                          <Prose text={words(entry)} />
                        </dd>
                      </div>
                    ))}
                  </dl>
                )}
              </Fold>
            ))
          }
        </Fold>
      )}
    </Panel>
  );
}

/** Something that is written only when somebody opens it. */
function Fold({
  title,
  number,
  children,
}: {
  readonly title: string;
  readonly number?: number;
  readonly children: () => ReactNode;
}) {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details className={styles.fold} onToggle={() => setWasOpened(true)}>
      <summary>
        <bdi>{title}</bdi> {number !== undefined && <span className={styles.number}>{count(number)}</span>}
      </summary>
      {wasOpened && children()}
    </details>
  );
}

function titleOf({ steps }: Plan, id: string): string {
  return steps.find((step) => step.id === id)?.title ?? id;
}
