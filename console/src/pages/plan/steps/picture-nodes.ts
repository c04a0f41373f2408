import { amountOf } from '../../../../../src/migration/text/amounts.ts';
import { counted } from '../../../ui/format.ts';
import type { Plan, PlanStep } from '../plan-query.ts';

/** One box of the picture: a step, or all steps of a product that has too many. */
export interface PictureNode {
  readonly id: string;
  readonly title: string;
  /** The Wix product. */
  readonly product: string;
  readonly amount: string;
  /** Whether it stands for all steps of its product. */
  readonly isGroup: boolean;
  /** Ids of the boxes that come before it, without those that follow from others of them. */
  readonly after: readonly string[];
}

/** A picture with more boxes than this cannot be read. */
const MOST = 120;

/**
 * The steps as boxes. Where there are too many, the products with the most steps become a box each. A box waits for all that its steps depend on;
 * what follows from another dependency is left out, so that few lines say it all.
 */
export function pictureNodes(steps: readonly PlanStep[], modules: Plan['modules']): readonly PictureNode[] {
  const titles = new Map(modules.map(({ product, title }) => [product, title]));
  const grouped = groupedProducts(steps);
  const boxOf = new Map(
    steps.map(({ id, product }) => [id, grouped.has(product) ? `product ${product}` : id]),
  );
  const before = new Map<string, Set<string>>();
  for (const { id, dependsOn } of steps) {
    const box = boxOf.get(id) ?? id;
    const boxes = before.get(box) ?? new Set();
    before.set(box, boxes);
    for (const other of dependsOn) {
      const otherBox = boxOf.get(other);
      if (otherBox !== undefined && otherBox !== box) boxes.add(otherBox);
    }
  }
  return [...before].map(([id, boxes]) => {
    const own = steps.filter((step) => boxOf.get(step.id) === id);
    const [first] = own;
    const product = first?.product ?? 'DATA';
    const isGroup = grouped.has(product);
    return {
      id,
      isGroup,
      product: titles.get(product) ?? product,
      title: isGroup || first === undefined ? (titles.get(product) ?? product) : first.title,
      amount: isGroup || first === undefined ? counted(own.length, 'step') : amountOfStep(first),
      after: withoutImplied([...boxes], before),
    };
  });
}

/** How many records a step moves, in words. */
export function amountOfStep(step: PlanStep): string {
  return amountOf(step, step.sourceQuery.isDelta);
}

/** The products whose steps become one box each, the largest first, until the picture can be read. */
function groupedProducts(steps: readonly PlanStep[]): ReadonlySet<PlanStep['product']> {
  const sizes = [...Map.groupBy(steps, ({ product }) => product)]
    .map(([product, own]) => ({ product, size: own.length }))
    .toSorted((a, b) => b.size - a.size);
  const grouped = new Set<PlanStep['product']>();
  let boxes = steps.length;
  for (const { product, size } of sizes) {
    if (boxes <= MOST) break;
    grouped.add(product);
    boxes -= size - 1;
  }
  return grouped;
}

/** Without those that come before another of them anyway. */
function withoutImplied(
  boxes: readonly string[],
  before: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  const reached = new Map(boxes.map((box) => [box, allBefore(box, before)]));
  return boxes.filter(
    (box) =>
      !boxes.some(
        // Boxes of several steps can wait for each other: then both lines stay.
        (other) =>
          other !== box && reached.get(other)?.has(box) === true && reached.get(box)?.has(other) !== true,
      ),
  );
}

function allBefore(box: string, before: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [box];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const other of before.get(next) ?? [])
      if (!reached.has(other)) {
        reached.add(other);
        open.push(other);
      }
  return reached;
}
