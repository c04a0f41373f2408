import { assumed, changes, harmless, reported, sdk, type Assumption } from '../assumption.ts';
import { richContent } from '../probes/answers.ts';
import { lieThere } from '../probes/files.ts';

/** What is taken to be so of files, and of texts that hold some. */
export const files: readonly Assumption[] = [
  {
    id: 'media',
    title: 'Pictures, videos and sounds',
    statement: 'Pictures, videos and sounds are at the addresses that are written of their identifiers.',
    evidence: 'SDK',
    more: [
      sdk(`Identifiers are \`wix:image://v1/<id>/<name>#originWidth=…\`, and the same with \`video\` (\`#posterUri=…\`) and \`audio\`
        (\`#duration=…\`); the SDK's \`media\` helpers write the addresses: \`static.wixstatic.com/media/<id>\`,
        \`video.wixstatic.com/video/<id>/file\` and \`static.wixstatic.com/mp3/<id>\`.`),
    ],
    restsOn: ['every picture', 'media.csv'],
    otherwise: changes('The addresses of files lead nowhere, and Insites gets no pictures.'),
    probe: lieThere(['IMAGE', 'VIDEO', 'AUDIO']),
  },
  {
    id: 'file-hosts',
    title: 'Documents and drawings',
    statement: 'Documents and drawings are at the addresses that are written of their identifiers.',
    evidence: 'SDK',
    more: [
      sdk(`Identifiers are \`wix:document://v1/ugd/<id>\` or \`v1/<id>\`, and \`wix:vector://v1/<id>\`; the addresses are
        \`….usrfiles.com/ugd/<id>\` and \`static.wixstatic.com/shapes/<id>\`.`),
      reported('Sites show documents at `/_files/ugd/<id>` of their own domain too.'),
    ],
    restsOn: ['files of Data and of forms', 'media.csv'],
    otherwise: changes(
      'The addresses of documents and drawings lead nowhere, and Insites does not get them.',
    ),
    probe: lieThere(['DOCUMENT', 'VECTOR']),
  },
  {
    id: 'media-forms',
    title: 'Other forms of identifiers',
    statement:
      'Identifiers of all five kinds occur without wix: too, old ones with the size in front of the name.',
    evidence: 'reported',
    more: [
      reported(`Old ones are \`image://v1/<id>/<w>_<h>/<name>\`, and an address with \`/v1/fit/…\` or \`/v1/fill/…\` behind the id is
        a smaller copy of the file at the part before.`),
      sdk(
        'Names, alternative texts and stills are told only where the identifier has them: the helpers make some up.',
      ),
      assumed('A bare id is that of a picture, a drawing, a sound or a document by its extension.'),
    ],
    restsOn: ['every picture', 'media.csv'],
    otherwise: harmless('a form that occurs nowhere is never read.'),
    untold: 'It depends on how old the records of a site are.',
  },
  {
    id: 'video-stills',
    title: 'Stills of videos',
    statement: "The still of a video that Wix hosts is the picture with the video's id and f000.jpg.",
    evidence: 'assumed',
    restsOn: ['blogPost.cover', 'product.media'],
    otherwise: changes('Videos are shown without a still, and it is missing in Insites.'),
    untried: 'The hosts of files are not asked for stills yet.',
  },
  {
    id: 'rich-content',
    title: 'Rich content',
    statement:
      'Types of nodes and decorations of rich content, and their fields, are those that the SDK names.',
    evidence: 'SDK',
    more: [
      reported(`Files are \`src.id\` as a path of the media server (\`media/<id>\`, \`video/<id>/1080p/mp4/file.mp4\`, \`mp3/<id>\`,
        \`ugd/<id>\`, \`shapes/<id>\`) or a bare id; \`src.url\` is a file or a page of YouTube, Vimeo or Facebook.`),
      sdk('Links within a text name the `id` of a node.'),
    ],
    restsOn: ['blogPost.contentHtml', 'product.descriptionHtml'],
    otherwise: changes('Parts of texts are left out, which a note names.'),
    probe: richContent,
  },
];
