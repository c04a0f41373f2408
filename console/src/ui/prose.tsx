/** A sentence of the gateway, in which names stand between backticks as in Markdown. */
export function Prose({ text }: { readonly text: string }) {
  return text.split(/`([^`]+)`/).map((part, index) =>
    // oxlint-disable-next-line react/no-array-index-key -- a sentence has its parts by their place
    index % 2 === 1 ? <code key={index}>{part}</code> : part,
  );
}
