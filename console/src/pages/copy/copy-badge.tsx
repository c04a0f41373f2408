import type { ExportJob } from '../../api/exports.ts';
import { Badge } from '../../ui/badge.tsx';
import type { Tone } from '../../ui/notice.tsx';

const STATES: Readonly<Record<ExportJob['state'], readonly [Tone, string]>> = {
  QUEUED: ['plain', 'Waiting its turn'],
  PLANNING: ['plain', 'Planning'],
  RUNNING: ['plain', 'Copying'],
  DONE: ['good', 'Done'],
  FAILED: ['bad', 'Stopped'],
  CANCELLED: ['warn', 'Cancelled'],
  NEEDS_CREDENTIALS: ['warn', 'Needs you to connect'],
};

/** What a copy is at, as words. One that is done, and lacks something, says so. */
export function CopyBadge({
  copy: { state, status },
}: {
  readonly copy: Pick<ExportJob, 'state' | 'status'>;
}) {
  const [tone, words] =
    state === 'DONE' && status !== 'COMPLETE' ? (['warn', 'Done, with gaps'] as const) : STATES[state];
  return <Badge tone={tone}>{words}</Badge>;
}
