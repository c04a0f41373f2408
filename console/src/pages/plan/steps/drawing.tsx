import { useRef, useState, type KeyboardEvent } from 'react';
import { Box } from './box.tsx';
import { nextInDirection } from './next-box.ts';
import { BOX, type Picture } from './picture-layout.ts';
import type { PictureNode } from './picture-nodes.ts';
import styles from './picture.module.css';

/** The boxes with their lines. One of them is reached by Tab, the others from there by the arrow keys. */
export function Drawing({
  picture: { nodes, lines, width, height },
  scale,
  looked,
  onLook,
  onOpen,
}: {
  readonly picture: Picture;
  readonly scale: number;
  /** The box that is pointed at, or has the focus. */
  readonly looked: string | null;
  readonly onLook: (id: string | null) => void;
  readonly onOpen: (node: PictureNode) => void;
}) {
  const [current, setCurrent] = useState(nodes[0]?.id);
  const near = new Set(lines.flatMap(({ from, to }) => (from === looked || to === looked ? [from, to] : [])));
  const isLooking = looked !== null && nodes.some(({ id }) => id === looked);
  const markOf = (id: string) => {
    if (!isLooking) return null;
    if (id === looked) return 'looked';
    return near.has(id) ? 'near' : 'far';
  };
  const sheet = useRef<HTMLDivElement>(null);
  const moveFocus = (event: KeyboardEvent): void => {
    const next = nextInDirection(nodes, current, event.key);
    if (next === undefined) return;
    event.preventDefault();
    sheet.current?.querySelector<HTMLElement>(`[data-step="${CSS.escape(next)}"]`)?.focus();
  };
  return (
    <div className={styles.sheet} style={{ width: width * scale, height: height * scale }}>
      <div
        ref={sheet}
        className={styles.drawing}
        style={{ width, height, transform: `scale(${scale})` }}
        role="group"
        aria-label="Steps and what they wait for. The arrow keys lead from one to the next."
      >
        <svg width={width} height={height} aria-hidden="true">
          <defs>
            <marker
              id="arrow"
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="7"
              markerHeight="7"
              orient="auto"
            >
              <path d="M0 0L8 4L0 8z" className={styles.arrow} />
            </marker>
          </defs>
          {lines.map(({ from, to, path }) => (
            <path
              key={`${from} ${to}`}
              d={path}
              data-from={from}
              data-to={to}
              markerEnd="url(#arrow)"
              className={
                !isLooking ? styles.line : from === looked || to === looked ? styles.strong : styles.faint
              }
            />
          ))}
        </svg>
        {nodes.map((node) => (
          <div
            key={node.id}
            className={styles.place}
            style={{ left: node.x, top: node.y, width: BOX.width, height: BOX.height }}
          >
            <Box
              node={node}
              mark={markOf(node.id)}
              tabIndex={node.id === current ? 0 : -1}
              onKeyDown={moveFocus}
              onLook={(id) => {
                onLook(id);
                if (id !== null) setCurrent(id);
              }}
              onOpen={() => onOpen(node)}
            />
          </div>
        ))}
      </div>
    </div>
  );
}
