import { Graph, layout } from '@dagrejs/dagre';
import { curveBasis, line } from 'd3-shape';
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
).curve(curveBasis);

/** A line's points: it leaves a box in the middle of its right side, and comes to the next one at the left. */
function bends(from: Partial<Point>, points: readonly Point[], to: Partial<Point>): readonly Point[] {
  const start = { x: (from.x ?? 0) + BOX.width / 2, y: from.y ?? 0 };
  const end = { x: (to.x ?? 0) - BOX.width / 2, y: to.y ?? 0 };
  const middle = points.slice(1, -1);
  return [start, { ...start, x: start.x + 16 }, ...middle, { ...end, x: end.x - 20 }, end];
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
      path: curve(bends(graph.node(v), graph.edge(v, w).points ?? [], graph.node(w))) ?? '',
    })),
    loose: nodes.filter((node) => !tied.includes(node)),
  };
}
