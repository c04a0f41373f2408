import type { ButtonHTMLAttributes } from 'react';
import styles from './button.module.css';

/** A button. While what it started runs it says so, keeps its place, and cannot be pressed again. */
export function Button({
  kind = 'plain',
  isBusy = false,
  type = 'button',
  className,
  onClick,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly kind?: 'main' | 'plain' | 'quiet' | 'danger';
  readonly isBusy?: boolean;
}) {
  return (
    <button
      {...rest}
      // oxlint-disable-next-line react/button-has-type -- it is one of them, by its type
      type={type}
      className={[styles.button, styles[kind], className].filter(Boolean).join(' ')}
      // Taking the focus away from who presses it by the keyboard would lose their place.
      aria-disabled={isBusy || undefined}
      aria-busy={isBusy || undefined}
      onClick={(event) => (isBusy ? event.preventDefault() : onClick?.(event))}
    />
  );
}
