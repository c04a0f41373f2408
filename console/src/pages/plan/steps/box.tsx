import type { KeyboardEvent } from 'react';
import type { PictureNode } from './picture-nodes.ts';
import styles from './picture.module.css';

/** A step in the picture. */
export function Box({
  node: { id, title, product, amount },
  mark,
  tabIndex,
  onKeyDown,
  onLook,
  onOpen,
}: {
  readonly node: PictureNode;
  /** Whether it is looked at, or a line leads from it to the one that is. */
  readonly mark: 'looked' | 'near' | 'far' | null;
  readonly tabIndex?: number;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly onLook: (id: string | null) => void;
  readonly onOpen: () => void;
}) {
  return (
    <button
      type="button"
      data-step={id}
      tabIndex={tabIndex}
      title={title}
      className={mark === null ? styles.box : `${styles.box} ${styles[mark]}`}
      onMouseEnter={() => onLook(id)}
      onMouseLeave={() => onLook(null)}
      onFocus={() => onLook(id)}
      onBlur={() => onLook(null)}
      onKeyDown={onKeyDown}
      onClick={onOpen}
    >
      <span className={styles.title} dir="auto">
        {title}
      </span>
      <span className={styles.about}>
        {product} · {amount}
      </span>
    </button>
  );
}
