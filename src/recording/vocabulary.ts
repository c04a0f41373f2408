import { sdkWords } from '../wix/unknown/shapes.ts';

/** Names that Wix gives: namespaces of its forms and fields, and of its apps. */
const OF_WIX = /^(@wix\/[a-z-]{1,30}|wix\.[a-z]\w{1,30}(\.[a-z]\w{0,30}){1,3})$/;

/** Words by which addresses and identifiers of files are read, whatever file they name. */
const OF_ADDRESSES = new Set(
  `http https www com wix wixstatic usrfiles wixapis static video image vector audio document media shapes ugd file v1 mv2 fit fill
   1080p 720p 480p 360p originWidth originHeight posterUri duration mailto tel youtube vimeo facebook watch
   jpg jpeg png gif webp avif svg ico pdf doc docx xls xlsx ppt pptx txt csv zip mp3 wav m4a ogg mp4 mov webm`.split(
    /\s+/,
  ),
);

/** Names of fields around items of Wix Data, which the SDK's types of answers do not have. */
const OF_ITEMS = ['data', 'dataCollectionId', 'dataItem', 'owner', 'publishStatus', 'unresolvedReference'];

/** What stays as it is in a recording, since it is Wix's and says nothing of a site. */
export interface Vocabulary {
  /** Whether a whole text is a word of Wix: of an enum of the SDK, a name of one of its fields, a namespace or an app of Wix's. */
  isWord(text: string): boolean;
  /** Whether it is a word of an enum of the SDK. */
  isOfEnum(text: string): boolean;
  /** Whether the SDK has a field of that name. */
  isField(name: string): boolean;
  /** Whether a part of an address, or of the identifier of a file, is one that all of them have. */
  isPart(part: string): boolean;
}

/** @param more ids and words of Wix's that the SDK does not have, such as the ids of its apps */
export function openVocabulary(more: Iterable<string>): Vocabulary {
  const { words, names } = sdkWords();
  const others = new Set(more);
  const fields = new Set([...names, ...OF_ITEMS]);
  const isField = (name: string): boolean => fields.has(name.replace(/^[_$]/, ''));
  return {
    isWord: (text) => words.has(text) || isField(text) || others.has(text) || OF_WIX.test(text),
    isOfEnum: (text) => words.has(text),
    isField,
    isPart: (part) => OF_ADDRESSES.has(part),
  };
}
