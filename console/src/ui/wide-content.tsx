import type { ReactNode } from 'react';
import styles from './wide-content.module.css';

/** Content that may be wider than the page, such as a table: it is scrolled by itself, also with the arrow keys. */
export function WideContent({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without it only a mouse could scroll
    <section className={styles.wide} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
