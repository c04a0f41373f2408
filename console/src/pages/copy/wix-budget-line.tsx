import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import type { WixBudget } from '../../api/exports.ts';
import { count, counted } from '../../ui/format.ts';
import { Panel } from '../../ui/panel.tsx';
import type { BudgetSample } from './use-copy.ts';
import styles from './copy.module.css';

const WIDTH = 640;
const HEIGHT = 120;

/** Milliseconds that the line shows at least. */
const SHOWN = 60_000;

/** The requests to Wix of the last minute, over time, against what Wix allows. */
export function WixBudgetLine({
  samples,
  wix: { requests, limit, remaining },
}: {
  readonly samples: readonly BudgetSample[];
  readonly wix: WixBudget;
}) {
  const last = samples.at(-1)?.at ?? 0;
  const first = Math.min(samples[0]?.at ?? 0, last - SHOWN);
  const x = scaleLinear([first, last], [0, WIDTH]);
  const y = scaleLinear([0, Math.max(1, limit)], [HEIGHT - 1, 6]);
  const path = line<BudgetSample>(
    ({ at }) => x(at),
    ({ spent }) => y(spent),
  ).curve(curveStepAfter)(samples);
  return (
    <Panel title="Requests to Wix">
      <p>
        Wix allows {counted(limit, 'request')} a minute for this site. {count(limit - remaining)} of them were
        spent in the last minute; this copy has taken {counted(requests, 'request')} so far.
      </p>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <line className={styles.limit} x1="0" x2={WIDTH} y1={y(limit)} y2={y(limit)} />
        {path !== null && <path className={styles.spent} d={path} />}
      </svg>
    </Panel>
  );
}
