/** What a list is called: the steps that are made of it, as words. */
export function nameOf(list: string): string {
  const words = list.replaceAll('-', ' ').replaceAll(' + ', ', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
