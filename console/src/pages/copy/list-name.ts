/** What a list is called: the steps that are made of it, as words. */
export function nameOf(list: string): string {
  const words = list
    .split(' + ')
    .map((step) =>
      step
        .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
        .replaceAll(/_(?:wix_form_)?/g, ' ')
        .toLowerCase(),
    )
    .join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
