import type { ButtonHTMLAttributes } from 'react';
import styles from './button.module.css';

export type ButtonKind = 'main' | 'plain' | 'quiet' | 'danger';

/** What makes something look like a button: a link that leads on to the next thing to do. */
export function buttonClass(kind: ButtonKind): string {
  return `${styles.button} ${styles[kind]}`;
}

/** A button. While what it started runs it says so, keeps its place, and cannot be pressed again. */
export function Button({
  kind = 'plain',
  isBusy = false,
  type = 'button',
  className,
  onClick,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly kind?: ButtonKind;
  readonly isBusy?: boolean;
}) {
  return (
    <button
      {...rest}
      // oxlint-disable-next-line react/button-has-type -- it is one of them, by its type
      type={type}
      className={className === undefined ? buttonClass(kind) : `${buttonClass(kind)} ${className}`}
      // Taking the focus away from who presses it by the keyboard would lose their place.
      aria-disabled={isBusy || undefined}
      aria-busy={isBusy || undefined}
      onClick={(event) => (isBusy ? event.preventDefault() : onClick?.(event))}
    />
  );
}
