import { Graph, layout } from '@dagrejs/dagre';
import { curveBumpX, line } from 'd3-shape';
import type { PictureNode } from './picture-nodes.ts';

/** Sizes of a box, in pixels. */
export const BOX = { width: 196, height: 60 } as const;

export interface PlacedNode extends PictureNode {
  /** Its upper left corner. */
  readonly x: number;
  readonly y: number;
}

export interface PictureLine {
  readonly from: string;
  readonly to: string;
  /** As SVG writes paths. */
  readonly path: string;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly lines: readonly PictureLine[];
  /** Boxes without a line to or from them: they can come at any time. */
  readonly loose: readonly PictureNode[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const curve = line<Point>(
  ({ x }) => Math.round(x),
  ({ y }) => Math.round(y),
).curve(curveBumpX);

/**
 * A line's points. It leaves a box in the middle of its right side, comes to the next one at the left, and passes ranks between at the level that
 * the layout keeps free there: it changes its level only between ranks.
 */
function bends(
  from: Partial<Point>,
  points: readonly Point[],
  to: Partial<Point>,
  ranks: ReadonlySet<number>,
): readonly Point[] {
  const half = BOX.width / 2;
  return [
    { x: (from.x ?? 0) + half, y: from.y ?? 0 },
    ...points
      .slice(1, -1)
      .filter(({ x }) => ranks.has(Math.round(x)))
      .flatMap(({ x, y }) => [
        { x: x - half, y },
        { x: x + half, y },
      ]),
    { x: (to.x ?? 0) - half, y: to.y ?? 0 },
  ];
}

/** Places the boxes so that each stands to the right of what it waits for. */
export function placed(nodes: readonly PictureNode[]): Picture {
  const needed = new Set(nodes.flatMap(({ after }) => after));
  const tied = nodes.filter(({ id, after }) => after.length > 0 || needed.has(id));
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 14, edgesep: 8, ranksep: 52, marginx: 12, marginy: 12 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of tied) graph.setNode(id, { ...BOX });
  for (const { id, after } of tied) for (const other of after) graph.setEdge(other, id);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const ranks = new Set(tied.map(({ id }) => Math.round(graph.node(id).x ?? 0)));
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: tied.map((node) => {
      const { x = 0, y = 0 } = graph.node(node.id);
      return { ...node, x: Math.round(x - BOX.width / 2), y: Math.round(y - BOX.height / 2) };
    }),
    lines: graph.edges().map(({ v, w }) => ({
      from: v,
      to: w,
      path: curve(bends(graph.node(v), graph.edge(v, w).points ?? [], graph.node(w), ranks)) ?? '',
    })),
    loose: nodes.filter((node) => !tied.includes(node)),
  };
}
