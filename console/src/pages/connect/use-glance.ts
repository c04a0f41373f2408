import { useEffect, useRef, useState } from 'react';
import { glanceAt, type Given, type Glance } from '../../api/credentials.ts';
import { forPeople } from './for-people.ts';

/** How far a look at what is typed has come. */
export type Looking =
  | { readonly state: 'IDLE' | 'LOOKING' }
  | { readonly state: 'SEEN'; readonly glance: Glance }
  | { readonly state: 'FAILED'; readonly error: Error };

const IDLE: Looking = { state: 'IDLE' };

/** How long nobody must type before Wix is asked (ms). */
const PAUSE_MS = 600;

/** Looks at credentials once nobody types any more: one request to Wix for what is in the fields then. */
export function useGlance() {
  const [looking, setLooking] = useState(IDLE);
  const running = useRef<AbortController>(undefined);

  const stop = (): void => {
    running.current?.abort();
    running.current = undefined;
    setLooking(IDLE);
  };

  /** @param read takes what is in the fields at the moment it is sent */
  const begin = (read: () => Given): void => {
    stop();
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    const look = async (): Promise<void> => {
      setLooking({ state: 'LOOKING' });
      try {
        const glance = await glanceAt(read(), signal);
        if (!signal.aborted) setLooking({ state: 'SEEN', glance });
      } catch (error) {
        if (!signal.aborted && error instanceof Error)
          setLooking({ state: 'FAILED', error: forPeople(error) });
      }
    };
    const timer = setTimeout(() => void look(), PAUSE_MS);
    signal.addEventListener('abort', () => clearTimeout(timer));
  };

  useEffect(() => () => running.current?.abort(), []);
  return { looking, begin, stop };
}
