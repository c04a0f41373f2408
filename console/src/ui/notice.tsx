import type { ReactNode } from 'react';
import styles from './notice.module.css';

export type Tone = 'good' | 'warn' | 'bad' | 'plain';

/** Something to be noticed. What is wrong is read out at once, the rest when the reader gets there. */
export function Notice({
  tone,
  title,
  children,
}: {
  readonly tone: Tone;
  readonly title: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={tone === 'bad' ? 'alert' : undefined}>
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  );
}
