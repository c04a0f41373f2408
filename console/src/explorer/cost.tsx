import { count, counted } from '../ui/format.ts';

/** What every answer says of itself (docs/querying.md). */
export interface WixExtension {
  readonly requests: number;
  readonly retries: number;
  readonly deduplicated: number;
  readonly prefetched: number;
  readonly waitedMs: number;
  readonly budget: { readonly limit: number; readonly remaining: number };
  readonly skipped: readonly {
    readonly product: string;
    readonly status: string;
    readonly permission: string | null;
    readonly hint: string | null;
  }[];
  readonly notes?: readonly string[];
  readonly demo?: true;
}

/** What the last answer cost, and what it could not read. */
export function Cost({ of }: { readonly of: WixExtension | undefined }) {
  if (of === undefined)
    return <p className="cost">Run a document to see what it costs at Wix, and what could not be read.</p>;
  const { requests, retries, deduplicated, prefetched, waitedMs, budget, skipped, notes = [], demo } = of;
  const besides = [
    ...(retries > 0 ? [`${count(retries)} of them again`] : []),
    ...(deduplicated > 0 ? [`${count(deduplicated)} saved`] : []),
    ...(prefetched > 0 ? [`${count(prefetched)} read ahead`] : []),
  ];
  return (
    <dl className="cost" aria-label="What the last answer cost" aria-live="polite">
      {demo === true && <Fact name="Site" value="demo site, sample data" />}
      <Fact name="Cost" value={[counted(requests, 'Wix request'), ...besides].join(', ')} />
      <Fact name="Waited" value={`${count(waitedMs)} ms`} />
      <Fact
        name="Budget"
        value={`${count(budget.limit)} a minute, ${count(budget.remaining)} could go now`}
      />
      <Fact name="Skipped" value={skipped.length === 0 ? 'nothing' : counted(skipped.length, 'part')} />
      {skipped.map(({ product, status, permission, hint }) => (
        <Fact
          key={`${product} ${permission}`}
          name={product}
          value={[status, permission, hint].filter((text) => text !== null).join('. ')}
          isWide
        />
      ))}
      {notes.map((note) => (
        <Fact key={note} name="Note" value={note} isWide />
      ))}
    </dl>
  );
}

function Fact({
  name,
  value,
  isWide = false,
}: {
  readonly name: string;
  readonly value: string;
  readonly isWide?: boolean;
}) {
  return (
    <div className={isWide ? 'cost-wide' : undefined}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
