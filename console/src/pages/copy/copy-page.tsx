/** The page Copy. */
export function CopyPage() {
  return <h1>Copy</h1>;
}
