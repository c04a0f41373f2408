import { htmlWithFiles } from './html-media.ts';
import { element, emptyElement, escapeHtml, frame, style, type Attributes } from './html-writing.ts';
import { at, fieldOf, listAt, numberAt, textAt } from './ricos-node.ts';
import { linked } from './ricos-decorations.ts';
import type { RicosPage } from './ricos-page.ts';
import { playerOf } from './players.ts';
import { safeHtml } from './safe-html.ts';

/** The attributes that every block has: the id that links lead to, and where it stands. */
export function blockAttributes(node: unknown, data?: unknown): Attributes {
  const id = textAt(node, 'id');
  const alignment = textAt(data, 'containerData', 'alignment').toLowerCase();
  return {
    id: id === '' ? undefined : id,
    style: style({ 'text-align': /^(left|center|right)$/.test(alignment) ? alignment : undefined }),
  };
}

/** Something to look at with what stands below it; what covers it until it is clicked is lost. */
export function figure(node: unknown, data: unknown, page: RicosPage, content: string): string {
  const spoiler = at(data, 'containerData', 'spoiler');
  if (fieldOf(spoiler, 'enabled') !== true)
    return content === '' ? '' : element('figure', content, blockAttributes(node, data));
  page.lose('SPOILER');
  const cover = paragraph(textAt(spoiler, 'description')) + paragraph(textAt(spoiler, 'buttonText'));
  return element('figure', cover + content, blockAttributes(node, data));
}

export function paragraph(text: string): string {
  return text === '' ? '' : element('p', escapeHtml(text));
}

export function caption(html: string): string {
  return html === '' ? '' : element('figcaption', html);
}

/** A picture by its address. */
export function picture(url: string | undefined, altText: string, size?: unknown): string {
  if (url === undefined) return '';
  const [width, height] = [numberAt(size, 'width'), numberAt(size, 'height')];
  return emptyElement('img', {
    src: url,
    alt: altText,
    width: width === undefined ? undefined : String(width),
    height: height === undefined ? undefined : String(height),
  });
}

/** The picture that Wix's media object names. */
export function mediaPicture(media: unknown, altText: string, page: RicosPage): string {
  return picture(media === undefined ? undefined : page.source(media, 'IMAGE'), altText, media);
}

export function imageHtml(node: unknown, below: string, page: RicosPage): string {
  const data = fieldOf(node, 'imageData');
  const shown = mediaPicture(
    fieldOf(data, 'image'),
    fieldOf(data, 'decorative') === true ? '' : textAt(data, 'altText'),
    page,
  );
  if (shown === '') page.lose('IMAGE');
  if (fieldOf(data, 'crop') != null || textAt(data, 'cropShape') !== '') page.lose('CROP');
  const words = below === '' ? caption(escapeHtml(textAt(data, 'caption'))) : below;
  return figure(node, data, page, linked(shown, fieldOf(data, 'link'), page) + words);
}

export function galleryHtml(node: unknown, below: string, page: RicosPage): string {
  const data = fieldOf(node, 'galleryData');
  const items = listAt(data, 'items').map((item) => {
    const image = fieldOf(item, 'image');
    const shown =
      image === undefined
        ? video(at(item, 'video', 'media'), at(item, 'video', 'thumbnail'), '', page)
        : linked(
            mediaPicture(fieldOf(image, 'media'), textAt(item, 'altText'), page),
            fieldOf(image, 'link'),
            page,
          );
    if (shown === '') page.lose('GALLERY');
    const content = shown + caption(escapeHtml(textAt(item, 'title')));
    return content === '' ? '' : element('figure', content);
  });
  const isBare = textAt(node, 'id') === '' && fieldOf(data, 'containerData') == null && below === '';
  return isBare ? items.join('') : figure(node, data, page, items.join('') + below);
}

/** A moving picture: as the video that Wix keeps of it, with the GIF for who cannot play it. */
export function gifHtml(node: unknown, below: string, page: RicosPage): string {
  const data = fieldOf(node, 'gifData');
  const one = (name: string): string | undefined =>
    page.address(at(data, 'original', name)) ?? page.address(at(data, 'downsized', name));
  const [gif, mp4] = [one('gif'), one('mp4')];
  const still = picture(gif ?? one('still'), textAt(data, 'altText') || textAt(data, 'title'), data);
  if (still === '' && mp4 === undefined) page.lose('GIF');
  const shown =
    mp4 === undefined
      ? still
      : element('video', emptyElement('source', { src: mp4, type: 'video/mp4' }) + still, {
          poster: one('still'),
          autoplay: true,
          loop: true,
          muted: true,
          playsinline: true,
        });
  return figure(node, data, page, shown + below);
}

export function videoHtml(node: unknown, below: string, page: RicosPage): string {
  const data = fieldOf(node, 'videoData');
  const title = textAt(data, 'title');
  const shown = video(fieldOf(data, 'video'), fieldOf(data, 'thumbnail'), title, page, {
    loop: at(data, 'options', 'playInLoop') === true ? true : undefined,
  });
  if (shown === '') page.lose('VIDEO');
  // A page of another site is named by its title already.
  const isNamed = shown !== '' && !shown.startsWith('<video');
  return figure(node, data, page, shown + (below === '' && !isNamed ? caption(escapeHtml(title)) : below));
}

export function audioHtml(node: unknown, below: string, page: RicosPage): string {
  const data = fieldOf(node, 'audioData');
  const url = page.source(fieldOf(data, 'audio'), 'AUDIO');
  const name = [textAt(data, 'name'), textAt(data, 'authorName')].filter((part) => part !== '').join(' – ');
  const html = textAt(data, 'html');
  const cover = mediaPicture(fieldOf(data, 'coverImage'), '', page);
  const shown = url === undefined ? foreign(html, page) : sound(url, name, page);
  if (shown === '') page.lose('AUDIO');
  return figure(node, data, page, cover + shown + caption(escapeHtml(name)) + below);
}

export function fileHtml(node: unknown, below: string, page: RicosPage): string {
  const data = fieldOf(node, 'fileData');
  const path = textAt(data, 'path');
  const url =
    page.source(data, 'DOCUMENT') ??
    (path === '' ? undefined : page.source({ src: { id: path } }, 'DOCUMENT'));
  const name = textAt(data, 'name') || (url ?? '');
  if (url === undefined) page.lose('FILE');
  const words = escapeHtml(name);
  const link = url === undefined ? words : element('a', words, { href: url });
  return link === '' && below === '' ? '' : element('p', link + below, blockAttributes(node, data));
}

export function shapeHtml(node: unknown, below: string, page: RicosPage): string {
  const data = fieldOf(node, 'shapeData');
  const url = page.source(fieldOf(data, 'shape'), 'VECTOR');
  if (url === undefined) page.lose('SHAPE');
  const shown = picture(url, textAt(data, 'altText'), fieldOf(data, 'shape'));
  return figure(node, data, page, linked(shown, fieldOf(data, 'link'), page) + below);
}

/** Foreign HTML in its harmless parts; whether it comes whole is noted. */
export function foreign(html: string, page: RicosPage): string {
  if (html === '') return '';
  const safe = safeHtml(html);
  if (safe.isPart) page.lose('HTML');
  for (const file of htmlWithFiles(safe.html).files) page.address(file);
  return safe.html;
}

/** The player of a page elsewhere with a link to the page; the link alone where the page has no player that can be framed. */
export function pageHtml(url: string, title: string): string {
  const link = element('a', escapeHtml(title === '' ? url : title), { href: url });
  const player = playerOf(url);
  return player === null ? element('p', link) : frame(player, title) + caption(link);
}

const VIDEO_FILE = /\.(mp4|m4v|webm|ogv|mov)$/i;
const AUDIO_FILE = /\.(mp3|m4a|aac|wav|oga|ogg|flac)$/i;

/** A video: a file plays, a page is embedded or linked to. */
function video(
  media: unknown,
  still: unknown,
  title: string,
  page: RicosPage,
  more: Attributes = {},
): string {
  const url = page.source(media, 'VIDEO');
  const poster = still === undefined ? undefined : page.source(still, 'IMAGE');
  if (url === undefined) return '';
  if (!isFile(url, VIDEO_FILE, 'video.wixstatic.com')) return pageHtml(url, title);
  return element('video', '', { src: url, poster, controls: true, ...more });
}

function sound(url: string, title: string, page: RicosPage): string {
  if (isFile(url, AUDIO_FILE, 'static.wixstatic.com'))
    return element('audio', '', { src: url, controls: true });
  return pageHtml(page.address(url) ?? url, title);
}

function isFile(address: string, extension: RegExp, host: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.hostname === host || extension.test(url.pathname);
}
