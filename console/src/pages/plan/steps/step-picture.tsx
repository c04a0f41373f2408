import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import type { Plan, PlanStep } from '../plan-query.ts';
import { Box } from './box.tsx';
import { Drawing } from './drawing.tsx';
import { placed, type Picture } from './picture-layout.ts';
import { pictureNodes, type PictureNode } from './picture-nodes.ts';
import styles from './picture.module.css';

const SMALLEST = 0.35;
const LARGEST = 1.5;
/** Smaller than this, words are hard to read. */
const READABLE = 0.9;
const STEP = 1.25;

/** What depends on what: each box stands to the right of those it waits for. It moves inside a frame of its own. */
export function StepPicture({
  steps,
  modules,
  onOpen,
  onOpenGroup,
}: {
  readonly steps: readonly PlanStep[];
  readonly modules: Plan['modules'];
  readonly onOpen: (id: string) => void;
  /** Called for a box that stands for many steps. */
  readonly onOpenGroup: () => void;
}) {
  const picture = useMemo(() => placed(pictureNodes(steps, modules)), [steps, modules]);
  const frame = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  const [looked, setLooked] = useState<string | null>(null);
  const open = (node: PictureNode): void => (node.isGroup ? onOpenGroup() : onOpen(node.id));
  const zoom = (wanted: number): void => setScale(Math.min(LARGEST, Math.max(SMALLEST, wanted)));

  // When the width of the frame is known.
  useLayoutEffect(() => {
    const { current } = frame;
    if (current === null) return;
    const begin = fitting(current, picture, READABLE);
    setScale(begin);
    // The first step is where reading begins.
    current.scrollTo(0, (picture.nodes[0]?.y ?? 0) * begin - current.clientHeight / 2);
  }, [picture]);

  return (
    <>
      {picture.nodes.length > 0 && (
        <>
          <div className={styles.tools}>
            <p>
              Each step waits for those that a line leads from. Open one to see where its fields go, with an
              example.
            </p>
            <span className={styles.zoom}>
              <Button aria-label="Smaller" onClick={() => zoom(scale / STEP)}>
                −
              </Button>
              <Button aria-label="Larger" onClick={() => zoom(scale * STEP)}>
                +
              </Button>
              <Button
                onClick={() => frame.current !== null && setScale(fitting(frame.current, picture, SMALLEST))}
              >
                See all
              </Button>
            </span>
          </div>
          <div ref={frame} className={styles.frame}>
            <Drawing picture={picture} scale={scale} looked={looked} onLook={setLooked} onOpen={open} />
          </div>
        </>
      )}
      {picture.loose.length > 0 && (
        <>
          <h3 className={styles.looseTitle}>
            At any time: these wait for no other step, and none waits for them
          </h3>
          <ul className={styles.loose}>
            {picture.loose.map((node) => (
              <li key={node.id}>
                <Box
                  node={node}
                  mark={node.id === looked ? 'looked' : null}
                  onLook={setLooked}
                  onOpen={() => open(node)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** The scale at which the picture is as wide as its frame, within limits. */
function fitting({ clientWidth }: HTMLElement, { width }: Picture, smallest: number): number {
  return Math.min(1, Math.max(smallest, clientWidth / width));
}
