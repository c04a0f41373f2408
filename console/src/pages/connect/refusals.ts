interface Words {
  readonly title: string;
  readonly hint: string;
}

/** The short codes with which Connect with Wix comes back without a session. */
const WORDS: Readonly<Record<string, Words>> = {
  STATE: {
    title: 'This was not the way back from Wix that this browser began',
    hint: 'It may have taken longer than ten minutes, or have been opened twice. Choose Connect with Wix again.',
  },
  NOT_INSTALLED: {
    title: 'The app was not installed on a site',
    hint: 'At Wix, choose the site and agree to what the app may read. Nothing is read until you do.',
  },
  NOT_CONFIRMED: {
    title: 'Wix does not confirm that this site installed the app for this browser',
    hint: 'No session was opened. Choose Connect with Wix again, signed in at Wix as the owner of the site.',
  },
  WIX_INVALID_CREDENTIALS: {
    title: "Wix does not accept the app's credentials",
    hint: 'Tell who runs this gateway: its app ID or app secret may be wrong.',
  },
};

const OTHER: Words = {
  title: 'Wix could not be asked',
  hint: 'Try again in a few minutes. No session was opened.',
};

/**
 * What a short code means. It comes from the address, which anybody can write: nothing else of it is shown.
 * @returns also the code, where it is one
 */
export function refusalWords(given: string): Words & { readonly code: string | null } {
  const known = Object.hasOwn(WORDS, given) ? WORDS[given] : undefined;
  const isCode = known !== undefined || /^WIX(?:_[A-Z]{2,12}){1,3}$/.test(given);
  return { ...(known ?? OTHER), code: isCode ? given : null };
}
