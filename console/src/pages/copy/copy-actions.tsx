import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { Link } from 'wouter';
import { addressOf, cancelExport, isUnderWay, resumeExport, type ExportJob } from '../../api/exports.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Failure } from '../../ui/failure.tsx';
import styles from './copy.module.css';

/** What one can do with a copy: stop it, let it go on, take it. */
export function CopyActions({
  copy,
  onChanged,
}: {
  readonly copy: ExportJob;
  readonly onChanged: () => unknown;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const cancelling = useMutation({ mutationFn: () => cancelExport(copy.id), onSettled: onChanged });
  const resuming = useMutation({ mutationFn: () => resumeExport(copy.id), onSettled: onChanged });
  const accepting = useMutation({ mutationFn: () => resumeExport(copy.id, true), onSettled: onChanged });
  const hasOtherPlan = copy.state === 'FAILED' && copy.problems[0]?.code === 'PLAN_CHANGED';
  const canGoOn =
    (['FAILED', 'CANCELLED', 'NEEDS_CREDENTIALS'].includes(copy.state) && !hasOtherPlan) ||
    (copy.state === 'DONE' && copy.status === 'INCOMPLETE');
  const canAccept = copy.state === 'DONE' && copy.exitCode !== 0 && !canGoOn;
  const error = cancelling.error ?? resuming.error ?? accepting.error;
  return (
    <>
      {error !== null && <Failure error={error} />}
      <div className={styles.actions}>
        {copy.state === 'DONE' && (
          <a className={buttonClass('main')} href={`${addressOf(copy.id)}/bundle.zip`} download>
            Download the bundle
          </a>
        )}
        {canGoOn && (
          <Button kind="main" isBusy={resuming.isPending} onClick={() => resuming.mutate()}>
            Go on
          </Button>
        )}
        {hasOtherPlan && (
          <Link href="/plan" className={buttonClass('main')}>
            Look at the new plan
          </Link>
        )}
        {canAccept && (
          <Button isBusy={accepting.isPending} onClick={() => accepting.mutate()}>
            Accept what is missing
          </Button>
        )}
        {isUnderWay(copy) && (
          <Button kind="danger" isBusy={cancelling.isPending} onClick={() => dialog.current?.showModal()}>
            Cancel
          </Button>
        )}
      </div>
      <Dialog ref={dialog} title="Cancel this copy?">
        <p>Reading stops. What is read already is kept, and the copy can go on later.</p>
        <form method="dialog">
          <Button type="submit">Let it run</Button>
          <Button kind="danger" type="submit" onClick={() => cancelling.mutate()}>
            Cancel the copy
          </Button>
        </form>
      </Dialog>
    </>
  );
}
