import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { cancelExport, exportsQuery, isUnderWay, type ExportJob } from '../api/exports.ts';
import { queryClient } from '../api/query-client.ts';
import { endSession, sessionQuery, type Session } from '../api/session.ts';
import { Button, type ButtonKind } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { counted } from '../ui/format.ts';

/** Ends the session, and forgets everything that was read in it. Where copies are under way, it asks what shall become of them. */
export function Disconnect({ kind = 'quiet' }: { readonly kind?: ButtonKind }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [underWay, setUnderWay] = useState<readonly ExportJob[]>([]);
  const ending = useMutation({
    mutationFn: async (cancelled: readonly ExportJob[]) => {
      for (const { id } of cancelled) await cancelExport(id);
      await endSession();
    },
    onSuccess: leave,
  });
  const looking = useMutation({
    // A way out that fails is none: who cannot be told of copies leaves without.
    mutationFn: () => queryClient.fetchQuery(exportsQuery).catch(() => []),
    onSuccess: (exports) => {
      const running = exports.filter(isUnderWay);
      setUnderWay(running);
      if (running.length === 0) ending.mutate([]);
      else dialog.current?.showModal();
    },
  });
  return (
    <>
      <Button kind={kind} isBusy={looking.isPending || ending.isPending} onClick={() => looking.mutate()}>
        Disconnect
      </Button>
      <Dialog ref={dialog} title={`${counted(underWay.length, 'copy is', 'copies are')} under way`}>
        <p>
          Copies need the connection. Without it they wait, keep what they have read, and go on when you
          connect the same site again.
        </p>
        <form method="dialog">
          <Button type="submit">Stay connected</Button>
          <Button type="submit" onClick={() => ending.mutate([])}>
            Disconnect, let them wait
          </Button>
          <Button type="submit" kind="danger" onClick={() => ending.mutate(underWay)}>
            Cancel them and disconnect
          </Button>
        </form>
      </Dialog>
    </>
  );
}

/** What was read in it is forgotten as the session goes. */
function leave(): void {
  const left: Session = { connected: false, wasLeft: true };
  queryClient.setQueryData(sessionQuery.queryKey, left);
  navigate('/connect', { replace: true });
  // The button is gone, perhaps on the page itself.
  document.getElementById('main')?.focus();
}
