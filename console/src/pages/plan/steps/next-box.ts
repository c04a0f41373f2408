import type { PlacedNode } from './picture-layout.ts';

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * The box that an arrow key leads to: the nearest in its direction, the more straight ahead the better.
 * @returns its id; undefined for another key, and where there is none
 */
export function nextInDirection(
  nodes: readonly PlacedNode[],
  current: string | undefined,
  key: string,
): string | undefined {
  if (key === 'Home') return nodes[0]?.id;
  if (key === 'End') return nodes.at(-1)?.id;
  const direction = DIRECTIONS[key];
  const from = nodes.find(({ id }) => id === current);
  if (direction === undefined || from === undefined) return undefined;
  const [right, down] = direction;
  return nodes
    .flatMap((node) => {
      const ahead = (node.x - from.x) * right + (node.y - from.y) * down;
      const aside = Math.abs((node.x - from.x) * down) + Math.abs((node.y - from.y) * right);
      return ahead > 0 ? [{ id: node.id, distance: ahead + 2 * aside }] : [];
    })
    .toSorted((a, b) => a.distance - b.distance)[0]?.id;
}
