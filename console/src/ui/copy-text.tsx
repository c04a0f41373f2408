import { useRef, useState } from 'react';
import { Button } from './button.tsx';
import styles from './copy-text.module.css';

/** Lines to take elsewhere, with a button that copies them. Where the browser does not allow that, they are selected. */
export function CopyText({ label, lines }: { readonly label: string; readonly lines: readonly string[] }) {
  const text = useRef<HTMLPreElement>(null);
  const [said, setSaid] = useState('');

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(lines.join('\n'));
      setSaid('Copied.');
    } catch {
      // Browsers allow it on https and on this machine alone.
      if (text.current !== null) window.getSelection()?.selectAllChildren(text.current);
      setSaid('Selected: copy with Ctrl+C, or ⌘C.');
    }
  };

  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- who has no mouse scrolls it too */}
      <pre ref={text} className={styles.lines} tabIndex={0}>
        {lines.join('\n')}
      </pre>
      <p className={styles.row}>
        <Button onClick={() => void copy()}>{label}</Button>
        <span role="status">{said}</span>
      </p>
    </>
  );
}
