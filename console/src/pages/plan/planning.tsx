import { useEffect, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Bar } from '../../ui/bar.tsx';
import { duration } from '../../ui/format.ts';
import styles from './plan.module.css';

/** What is said while a plan is made, by the seconds that it has taken. */
const WORDS = [
  { from: 0, words: 'Asking Wix what the site has' },
  { from: 3, words: 'Counting the records of every list' },
  { from: 10, words: 'Still counting: each list is asked for its number and a first page' },
  {
    from: 30,
    words:
      'Still counting. A site with many collections, or a budget of Wix requests that is in use, takes some minutes',
  },
] as const;

/** Says that a plan is being made, how long it has taken, and lets one stop it. */
export function Planning({ onStop }: { readonly onStop: () => void }) {
  const seconds = useSecondsSince();
  const words = WORDS.findLast(({ from }) => seconds >= from)?.words;
  return (
    <section className={styles.planning} aria-label="Making the plan">
      <Bar label="The plan is being made" value={0} max={null} />
      <p role="status">{words}…</p>
      <p className={styles.quiet} aria-hidden="true">
        {duration(seconds)}
      </p>
      <Button onClick={onStop}>Stop</Button>
    </section>
  );
}

function useSecondsSince(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const began = Date.now();
    const timer = setInterval(() => setSeconds(Math.floor((Date.now() - began) / 1_000)), 500);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}
