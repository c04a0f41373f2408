import { useId, useRef, useState, type FormEvent } from 'react';
import { WixProduct, type InsitesGeneration, type MigrationPlanInput } from '../../generated/operations.ts';
import { Button } from '../../ui/button.tsx';
import styles from './options.module.css';

/** Every product that can be left out. */
const ALL = Object.values(WixProduct);

/** A product as owners of a site know it. */
function nameOf(product: WixProduct): string {
  if (product === 'DATA') return 'Data (CMS)';
  const words = product.replaceAll('_', ' ');
  return `${words.charAt(0)}${words.slice(1).toLowerCase()}`;
}

interface Choices {
  readonly products: readonly WixProduct[];
  readonly generation: InsitesGeneration;
  /** A day, as the browser writes it; empty for everything. */
  readonly since: string;
  /** Ids of collections, parted by commas; empty for all. */
  readonly collections: string;
}

/** What to plan: everything, or less than that. */
export function PlanOptions({
  input,
  isOpen,
  isBusy,
  onMake,
}: {
  readonly input: MigrationPlanInput;
  /** Whether it is shown open until somebody opens or closes it. */
  readonly isOpen: boolean;
  readonly isBusy: boolean;
  readonly onMake: (input: MigrationPlanInput) => void;
}) {
  const [choices, setChoices] = useState(() => choicesOf(input));
  const [today] = useState(() => dayOf(new Date()));
  const id = useId();
  const change = (part: Partial<Choices>): void => setChoices({ ...choices, ...part });
  const [opened, setOpened] = useState<boolean | null>(null);
  const isShown = opened ?? isOpen;
  const summary = useRef<HTMLElement>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isBusy || choices.products.length === 0) return;
    setOpened(null);
    summary.current?.focus();
    onMake(inputOf(choices));
  };
  return (
    <details className={styles.options} open={isShown}>
      <summary
        ref={summary}
        onClick={(event) => {
          event.preventDefault();
          setOpened(!isShown);
        }}
      >
        What to plan: <span className={styles.chosen}>{inWords(choicesOf(input))}</span>
      </summary>
      <form onSubmit={submit} className={styles.form}>
        <fieldset>
          <legend>Wix products</legend>
          <div className={styles.products}>
            {ALL.map((product) => (
              <label key={product}>
                <input
                  type="checkbox"
                  checked={choices.products.includes(product)}
                  onChange={({ target }) =>
                    change({
                      products: ALL.filter((one) =>
                        one === product ? target.checked : choices.products.includes(one),
                      ),
                    })
                  }
                />
                {nameOf(product)}
              </label>
            ))}
          </div>
          {choices.products.length === 0 && (
            <p className={styles.wrong} role="alert">
              Choose at least one product.
            </p>
          )}
        </fieldset>
        <fieldset>
          <legend>Insites site</legend>
          {(['V6', 'V5'] as const).map((generation) => (
            <label key={generation}>
              <input
                type="radio"
                name={`${id}-generation`}
                checked={choices.generation === generation}
                onChange={() => change({ generation })}
              />
              {generation === 'V6' ? 'V6: sites made today' : 'V5: older sites'}
            </label>
          ))}
        </fieldset>
        <div className={styles.field}>
          <label htmlFor={`${id}-since`}>Only what changed since</label>
          <input
            id={`${id}-since`}
            type="date"
            value={choices.since}
            max={today}
            aria-describedby={`${id}-since-help`}
            onChange={({ target }) => change({ since: target.value })}
          />
          <p id={`${id}-since-help`}>Empty for everything. For the final sync, the day of the copy.</p>
        </div>
        {choices.products.includes('DATA') && (
          <div className={styles.field}>
            <label htmlFor={`${id}-collections`}>Only these collections of Wix Data</label>
            <input
              id={`${id}-collections`}
              value={choices.collections}
              placeholder="Books, Authors"
              autoComplete="off"
              spellCheck={false}
              aria-describedby={`${id}-collections-help`}
              onChange={({ target }) => change({ collections: target.value })}
            />
            <p id={`${id}-collections-help`}>
              Empty for all. A key that may not list collections has to name them, by the &ldquo;Collection
              ID&rdquo; that the CMS of the site shows.
            </p>
          </div>
        )}
        <Button kind="main" type="submit" isBusy={isBusy} disabled={choices.products.length === 0}>
          Make the plan
        </Button>
      </form>
    </details>
  );
}

function choicesOf({ products, target, updatedSince, dataCollections }: MigrationPlanInput): Choices {
  return {
    products: products == null ? ALL : ALL.filter((product) => products.includes(product)),
    generation: target?.generation ?? 'V6',
    since: updatedSince == null ? '' : dayOf(new Date(updatedSince)),
    collections: (dataCollections ?? []).join(', '),
  };
}

/** What is as it would be anyway is left out, so that the same choices are the same question. */
function inputOf({ products, generation, since, collections }: Choices): MigrationPlanInput {
  const ids = collections
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  return {
    ...(products.length < ALL.length && { products: [...products] }),
    ...(generation !== 'V6' && { target: { generation } }),
    // From the beginning of that day, where the reader is.
    ...(since !== '' && { updatedSince: new Date(`${since}T00:00`).toISOString() }),
    ...(ids.length > 0 && products.includes('DATA') && { dataCollections: ids }),
  };
}

function inWords({ products, generation, since, collections }: Choices): string {
  const left = ALL.filter((product) => !products.includes(product));
  return [
    left.length === 0
      ? 'everything'
      : left.length <= products.length
        ? `everything but ${left.map(nameOf).join(', ')}`
        : products.map(nameOf).join(', '),
    ...(collections === '' ? [] : [`of Wix Data ${collections}`]),
    ...(since === '' ? [] : [`what changed since ${since}`]),
    `for Insites ${generation}`,
  ].join(', ');
}

/** The day where the reader is, as a field for days takes it. */
function dayOf(date: Date): string {
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
