import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { WixBudget } from '../../api/exports.ts';
import { count, counted } from '../../ui/format.ts';
import { Panel } from '../../ui/panel.tsx';
import type { RequestSample } from './use-copy.ts';
import styles from './copy.module.css';

const WIDTH = 640;
const HEIGHT = 120;

/** What is counted, and what the line shows at least (ms). */
const MINUTE = 60_000;

/** The requests to Wix of each minute, over time, against what Wix allows. */
export function WixBudgetLine({
  samples,
  wix: { requests, limit, remaining },
}: {
  readonly samples: readonly RequestSample[];
  readonly wix: WixBudget;
}) {
  const rates = samples.map(({ at, requests: taken }) => ({ at, rate: taken - takenBefore(samples, at) }));
  const now = rates.at(-1) ?? { at: MINUTE, rate: 0 };
  const x = scaleLinear([Math.min(samples[0]?.at ?? 0, now.at - MINUTE), now.at], [0, WIDTH]);
  const y = scaleLinear([0, Math.max(1, limit)], [HEIGHT - 1, 6]);
  const path = line<(typeof rates)[number]>(
    ({ at }) => x(at),
    ({ rate }) => y(rate),
  )(rates);
  return (
    <Panel title="Requests to Wix">
      <p>
        This copy took {counted(now.rate, 'request')} in the last minute and {count(requests)} in all. Wix
        allows {count(limit)} a minute for this site, of which {count(remaining)} may go at once now.
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

/** Requests that had been taken a minute before, as far back as it was watched. */
function takenBefore(samples: readonly RequestSample[], at: number): number {
  const before = samples.findLast((sample) => sample.at <= at - MINUTE) ?? samples[0];
  return before?.requests ?? 0;
}
