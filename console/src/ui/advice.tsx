import { Prose } from './prose.tsx';

/** What to do about an error, and its code, where there are any. */
export function Advice({ hint, code }: { readonly hint: string | null; readonly code: string | null }) {
  return (
    <>
      {hint !== null && (
        <p>
          <Prose text={hint} />
        </p>
      )}
      {code !== null && (
        <p>
          <code>{code}</code>
        </p>
      )}
    </>
  );
}
