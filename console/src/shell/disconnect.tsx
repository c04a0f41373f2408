import { useMutation } from '@tanstack/react-query';
import { endSession, sessionQuery } from '../api/session.ts';
import { queryClient } from '../api/query-client.ts';
import { Button } from '../ui/button.tsx';

/** Ends the session, and forgets everything that was read in it. */
export function Disconnect() {
  const ending = useMutation({ mutationFn: endSession, onSuccess: forgetEverything });
  return (
    <Button kind="quiet" isBusy={ending.isPending} onClick={() => ending.mutate()}>
      Disconnect
    </Button>
  );
}

function forgetEverything(): void {
  queryClient.clear();
  queryClient.setQueryData(sessionQuery.queryKey, { connected: false });
  // A fresh page, so that the way back leads to nothing that was shown before.
  window.location.replace('/#/connect');
}
