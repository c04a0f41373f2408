import { Progress } from 'radix-ui';
import styles from './bar.module.css';

/** How much of something is done. Where it is not known how much there is, the bar says that something goes on. */
export function Bar({
  label,
  value,
  max,
  isLarge = false,
}: {
  readonly label: string;
  readonly value: number;
  /** Null where nobody knows. */
  readonly max: number | null;
  readonly isLarge?: boolean;
}) {
  const part = max === null ? null : max === 0 ? 1 : Math.min(1, value / max);
  return (
    <Progress.Root
      className={isLarge ? `${styles.bar} ${styles.large}` : styles.bar}
      aria-label={label}
      max={100}
      value={part === null ? null : Math.floor(part * 100)}
    >
      <Progress.Indicator
        className={styles.done}
        style={{ width: part === null ? '30%' : `${part * 100}%` }}
      />
    </Progress.Root>
  );
}
