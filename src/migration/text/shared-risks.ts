/** A risk, as far as it decides what it is told with. */
interface Risk {
  readonly code: string;
  readonly message: string;
  readonly step?: string | null | undefined;
  readonly count?: number | null | undefined;
}

interface Step {
  readonly id: string;
  readonly product: string;
  readonly recordCount?: number | null | undefined;
  readonly countIsExact: boolean;
}

/** A risk that one or several lists share. */
export type SharedRisk<One extends Risk> = One & {
  /** How many records it concerns; null where that was not counted. */
  readonly total: number | null;
  /** The Wix product that it is about; null where it is about the whole site. */
  readonly product: string | null;
};

/** The risks that concern anything, what several lists share once. */
export function sharedRisks<One extends Risk>({
  risks,
  steps,
}: {
  readonly risks: readonly One[];
  readonly steps: readonly Step[];
}): readonly SharedRisk<One>[] {
  const empty = new Set(
    steps.flatMap(({ id, recordCount, countIsExact }) => (recordCount === 0 && countIsExact ? [id] : [])),
  );
  const products = new Map(steps.map(({ id, product }) => [id, product]));
  const real = risks.filter(({ step, count }) => count !== 0 && (step == null || !empty.has(step)));
  return [...Map.groupBy(real, ({ code, message }) => `${code} ${message}`).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const counts = group.flatMap(({ count }) => count ?? []);
    const total = counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
    return [{ ...first, total, product: products.get(first.step ?? '') ?? null }];
  });
}
