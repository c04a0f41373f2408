import { useId, type ReactNode, type RefObject } from 'react';
import styles from './dialog.module.css';

/** A question in front of the page, closed by Escape too. Its buttons stand in a form of the method `dialog`. */
export function Dialog({
  ref,
  title,
  children,
}: {
  readonly ref: RefObject<HTMLDialogElement | null>;
  readonly title: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <dialog ref={ref} className={styles.dialog} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}
