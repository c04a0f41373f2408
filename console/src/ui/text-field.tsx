import { useId, useState, type ReactNode } from 'react';
import type { Tone } from './notice.tsx';
import { Button } from './button.tsx';
import styles from './text-field.module.css';

/** What is said of a text below its field. */
export interface FieldWord {
  readonly tone: Tone;
  readonly text: ReactNode;
}

/**
 * A field for a text. The page does not hold what is in it, the field alone does; it says what is typed, whether it was tidied on the way, and no
 * more. A secret is dotted until somebody wants to see it, and no password manager keeps it.
 */
export function TextField({
  name,
  label,
  help,
  isSecret = false,
  isOptional = false,
  word,
  onText,
}: {
  readonly name: string;
  readonly label: string;
  readonly help?: ReactNode;
  readonly isSecret?: boolean;
  readonly isOptional?: boolean;
  readonly word?: FieldWord | undefined;
  readonly onText: (text: string, wasTidied: boolean) => void;
}) {
  const id = useId();
  const [isShown, setIsShown] = useState(false);
  const isWrong = word?.tone === 'bad';
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {isOptional && <span className={styles.optional}> (optional)</span>}
      </label>
      <span className={styles.row}>
        <input
          id={id}
          name={name}
          type={isSecret && !isShown ? 'password' : 'text'}
          className={styles.input}
          required={!isOptional}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          data-1p-ignore
          data-lpignore="true"
          data-bwignore
          data-form-type="other"
          aria-invalid={isWrong || undefined}
          aria-describedby={`${id}-word ${id}-help`}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text');
            const tidy = tidied(pasted);
            if (tidy === pasted) return;
            // A field by itself would drop the line breaks without a word.
            event.preventDefault();
            const field = event.currentTarget;
            field.setRangeText(tidy, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
            onText(field.value, true);
          }}
          onInput={({ currentTarget: field }) => {
            const tidy = tidied(field.value);
            const wasTidied = tidy !== field.value;
            if (wasTidied) field.value = tidy;
            onText(tidy, wasTidied);
          }}
        />
        {isSecret && (
          <Button aria-pressed={isShown} onClick={() => setIsShown(!isShown)}>
            {isShown ? 'Hide' : 'Show'}
            <span className="visually-hidden"> {label}</span>
          </Button>
        )}
      </span>
      <span id={`${id}-word`} className={`${styles.word} ${styles[word?.tone ?? 'plain']}`} role="status">
        {word?.text}
      </span>
      {help !== undefined && (
        <span id={`${id}-help`} className={styles.help}>
          {help}
        </span>
      )}
    </div>
  );
}

/** Without what copying adds: spaces and line breaks at the ends, and where a line was wrapped. */
function tidied(text: string): string {
  return text.trim().replaceAll(/\s*[\r\n]+\s*/g, '');
}
