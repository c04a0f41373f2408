import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { addressOf, exportQuery, isUnderWay, type ExportJob } from '../../api/exports.ts';
import { queryClient } from '../../api/query-client.ts';

/** How the budget of Wix requests stood at a time. */
export interface BudgetSample {
  /** Epoch milliseconds. */
  readonly at: number;
  /** Requests of the minute before that were spent, by whoever reads the site. */
  readonly spent: number;
}

/** Samples that are kept: ten minutes of one a second. */
const SAMPLES = 600;

/** While events do not come, the copy is asked for instead (ms). */
const ASK_EVERY = 5_000;

/** A copy as it is now: told by the gateway while it is under way, asked for where that does not work. */
export function useCopy(id: string) {
  const [isLive, setIsLive] = useState(false);
  const [budget, setBudget] = useState<readonly BudgetSample[]>([]);
  const query = useQuery({
    ...exportQuery(id),
    refetchInterval: ({ state: { data } }) =>
      !isLive && data !== undefined && isUnderWay(data) ? ASK_EVERY : false,
  });
  const copy = query.data;
  const goesOn = copy !== undefined && isUnderWay(copy);

  useEffect(() => {
    if (!goesOn) return undefined;
    const events = new EventSource(`${addressOf(id)}/events`);
    const take = ({ data }: MessageEvent<string>): void => {
      // The same object that the address of the copy answers.
      const told = JSON.parse(data) as ExportJob;
      const { limit, remaining } = told.progress.wix;
      queryClient.setQueryData(exportQuery(id).queryKey, told);
      setIsLive(true);
      setBudget((earlier) => [...earlier.slice(1 - SAMPLES), { at: Date.now(), spent: limit - remaining }]);
    };
    events.addEventListener('progress', take);
    events.addEventListener('end', (event) => {
      events.close();
      setIsLive(false);
      if (event.data) take(event);
      void queryClient.invalidateQueries({ queryKey: exportQuery(id).queryKey });
    });
    // The browser connects again by itself; until it has, or when it gives up, the copy is asked for.
    events.addEventListener('error', () => setIsLive(false));
    return () => events.close();
  }, [id, goesOn]);

  return { copy, budget, isLive, error: query.error, ask: query.refetch };
}
