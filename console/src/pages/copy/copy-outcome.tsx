import type { ExportJob } from '../../api/exports.ts';
import { gatewayInfo } from '../../gateway-info.ts';
import { Notice } from '../../ui/notice.tsx';
import { Prose } from '../../ui/prose.tsx';

/** What became of a copy, and what to do now. */
export function CopyOutcome({ copy: { state, status, problems } }: { readonly copy: ExportJob }) {
  if (state === 'NEEDS_CREDENTIALS')
    return (
      <Notice tone="warn" title="The copy waits for you.">
        <p>
          The credentials that it began with are gone, because the gateway was started again or you
          disconnected. What it has read is kept. Connect the same site, then press “Go on”.
        </p>
      </Notice>
    );
  if (state === 'CANCELLED')
    return (
      <Notice
        tone="warn"
        title="You cancelled this copy. What it has read is kept: it can go on from there."
      />
    );
  const [why] = problems;
  if (state === 'FAILED')
    return (
      <Notice
        tone="bad"
        title={
          <Prose
            text={[why?.title, why?.message ?? 'The copy stopped.'].filter((text) => text != null).join(': ')}
          />
        }
      >
        <p>
          <Prose text={why?.hint ?? 'What it has read is kept. “Go on” continues from there.'} />
        </p>
      </Notice>
    );
  if (state !== 'DONE') return null;
  return (
    <>
      <Notice tone={status === 'COMPLETE' ? 'good' : 'warn'} title={VERDICTS[status ?? 'INCOMPLETE']}>
        <p>
          {gatewayInfo.mode === 'demo'
            ? 'This is sample data of the demo site.'
            : 'Nobody needs the API key any more unless you plan a final sync: delete it in the Wix dashboard, under API Keys, and nobody can use it again.'}
        </p>
      </Notice>
    </>
  );
}

const VERDICTS: Readonly<Record<NonNullable<ExportJob['status']>, string>> = {
  COMPLETE: 'Everything of the plan is in the copy.',
  PARTIAL: 'The copy has everything that the key may read. What it may not read is listed below.',
  WITH_FAILURES: 'The copy is made, and some records are not in it. They are listed below.',
  INCOMPLETE: 'The copy is not complete. What is missing is listed below.',
};
