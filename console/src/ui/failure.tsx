import { Advice } from './advice.tsx';
import type { ReactNode } from 'react';
import { RequestError } from '../api/request.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

/** Says what went wrong and what to do, in the gateway's words where it has some. */
export function Failure({
  error,
  onRetry,
  children,
}: {
  readonly error: Error;
  readonly onRetry?: () => unknown;
  /** What else can be done here. */
  readonly children?: ReactNode;
}) {
  const { code, hint } = error instanceof RequestError ? error : { code: null, hint: null };
  return (
    <Notice tone="bad" title={error.message}>
      {children}
      <Advice hint={hint} code={code} />
      {onRetry !== undefined && <Button onClick={() => void onRetry()}>Try again</Button>}
    </Notice>
  );
}
