import type { Tone } from './notice.tsx';
import styles from './badge.module.css';

/** A state as one word, with a colour that says the same. */
export function Badge({ tone, children }: { readonly tone: Tone; readonly children: string }) {
  return <span className={`${styles.badge} ${styles[tone]}`}>{children}</span>;
}
