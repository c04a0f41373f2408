import styles from './sheet.module.css';

/** Longer texts of a sample say no more. */
const LONGEST = 240;

/** A value of the sample, in few words. */
export function Example({ value }: { readonly value: unknown }) {
  if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0))
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{value === undefined ? 'not in the sample' : 'nothing'}</span>
      </>
    );
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return (
    <span className={styles.example} dir="auto" title={text.length > LONGEST ? undefined : text}>
      {text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}
    </span>
  );
}
