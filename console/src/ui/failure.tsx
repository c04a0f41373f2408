import { RequestError } from '../api/request.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

/** Says what went wrong and what to do, in the gateway's words where it has some. */
export function Failure({ error, onRetry }: { readonly error: Error; readonly onRetry?: () => unknown }) {
  const { code, hint } = error instanceof RequestError ? error : { code: null, hint: null };
  return (
    <Notice tone="bad" title={error.message}>
      {hint !== null && <p>{hint}</p>}
      {code !== null && (
        <p>
          <code>{code}</code>
        </p>
      )}
      {onRetry !== undefined && <Button onClick={() => void onRetry()}>Try again</Button>}
    </Notice>
  );
}
