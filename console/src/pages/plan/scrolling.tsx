import type { ReactNode } from 'react';
import styles from './plan.module.css';

/** A frame for a table that may be wider than the page: it moves by itself, by the keyboard too. */
export function Scrolling({
  label,
  isLow = false,
  children,
}: {
  readonly label: string;
  /** Whether it moves up and down too, below its head. */
  readonly isLow?: boolean;
  readonly children: ReactNode;
}) {
  const className = isLow ? `${styles.scroll} ${styles.low}` : styles.scroll;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached to be scrolled
    <div className={className} tabIndex={0} role="region" aria-label={`${label}, a table that scrolls`}>
      {children}
    </div>
  );
}
