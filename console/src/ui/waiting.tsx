import styles from './waiting.module.css';

/** Says what is waited for. */
export function Waiting({ what }: { readonly what: string }) {
  return (
    <p className={styles.waiting} role="status">
      <span className={styles.dot} aria-hidden="true" />
      {what}…
    </p>
  );
}
