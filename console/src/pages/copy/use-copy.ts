import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { addressOf, exportQuery, isUnderWay, type ExportJob } from '../../api/exports.ts';
import { queryClient } from '../../api/query-client.ts';

/** How many requests to Wix a copy had taken at a time. */
export interface RequestSample {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly requests: number;
}

/** Samples that are kept: ten minutes of one a second. */
const SAMPLES = 600;

/** While events do not come, the copy is asked for instead (ms). */
const ASK_EVERY = 5_000;

/** Events come each second: after so long without any they do not come any more, though no end of them was seen (ms). */
const SILENCE = 10_000;

/** A copy as it is now: told by the gateway while it is under way, asked for where that does not work. */
export function useCopy(id: string) {
  const [isLive, setIsLive] = useState(false);
  const [requests, setRequests] = useState<readonly RequestSample[]>([]);
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
    let silence: number | undefined;
    const take = ({ data }: MessageEvent<string>): void => {
      window.clearTimeout(silence);
      silence = window.setTimeout(() => setIsLive(false), SILENCE);
      // The same object that the address of the copy answers.
      const told = JSON.parse(data) as ExportJob;
      queryClient.setQueryData(exportQuery(id).queryKey, told);
      setIsLive(true);
      setRequests((earlier) => [
        ...earlier.slice(1 - SAMPLES),
        { at: Date.now(), requests: told.progress.wix.requests },
      ]);
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
    return () => {
      window.clearTimeout(silence);
      events.close();
    };
  }, [id, goesOn]);

  return { copy, requests, isLive, error: query.error, ask: query.refetch };
}
