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
export function CopyBadge({ copy }: { readonly copy: Pick<ExportJob, 'state' | 'status'> }) {
  const [tone, words] = stateWords(copy);
  return <Badge tone={tone}>{words}</Badge>;
}

export function stateWords({ state, status }: Pick<ExportJob, 'state' | 'status'>): readonly [Tone, string] {
  return state === 'DONE' && status !== 'COMPLETE' ? ['warn', 'Done, with gaps'] : STATES[state];
}
