import type { WireLineItem } from './wire.ts';

/** What the buyer chose or wrote for an item, as one text such as `Size: L; Engraving: For Jo`; null when nothing. */
export function choicesOf({ descriptionLines, modifierGroups }: WireLineItem): string | null {
  const lines = [...(descriptionLines ?? [])].map(({ name, plainText, colorInfo }) =>
    named(wordsOf(name), wordsOf(plainText) ?? wordsOf(colorInfo) ?? colorInfo?.code),
  );
  const additions = [...(modifierGroups ?? [])].flatMap(({ name, modifiers }) =>
    [...(modifiers ?? [])].map(({ label, details, quantity }) => {
      const what = [wordsOf(label), wordsOf(details)].filter((part) => part != null).join(', ');
      return named(
        wordsOf(name),
        typeof quantity === 'number' && quantity > 1 ? `${quantity} × ${what}` : what,
      );
    }),
  );
  const texts = [...lines, ...additions].filter((text) => text !== '');
  return texts.length === 0 ? null : texts.join('; ');
}

interface Words {
  readonly original?: string | null;
  readonly translated?: string | null;
}

function wordsOf(words: Words | null | undefined): string | null {
  return words?.original || words?.translated || null;
}

function named(name: string | null, value: string | null | undefined): string {
  return [name, value].filter((part) => part != null && part !== '').join(': ');
}
