import { element, escapeHtml } from './html-writing.ts';
import { linked } from './ricos-decorations.ts';
import {
  blockAttributes,
  caption,
  figure,
  foreign,
  mediaPicture,
  pageHtml,
  paragraph,
  picture,
} from './ricos-media.ts';
import { at, fieldOf, listAt, numberAt, textAt } from './ricos-node.ts';
import type { RicosPage } from './ricos-page.ts';

// Nodes that do something on Wix's pages: what a reader could read of them stays, the rest is noted as lost.

export function buttonHtml(node: unknown, page: RicosPage): string {
  const data = fieldOf(node, 'buttonData');
  const words = textAt(data, 'text') || textAt(data, 'link', 'url');
  const html = linked(escapeHtml(words), fieldOf(data, 'link'), page);
  if (!html.startsWith('<a ')) page.lose('BUTTON');
  return html === '' ? '' : element('p', html, blockAttributes(node, data));
}

export function linkPreviewHtml(node: unknown, below: string, page: RicosPage): string {
  const data = fieldOf(node, 'linkPreviewData');
  const url = textAt(data, 'link', 'url');
  const title = escapeHtml(textAt(data, 'title') || url);
  const live = foreign(textAt(data, 'html'), page);
  return figure(
    node,
    data,
    page,
    [
      picture(page.address(at(data, 'thumbnailUrl')), ''),
      live,
      title === '' ? '' : element('p', linked(title, fieldOf(data, 'link'), page)),
      paragraph(textAt(data, 'description')),
      below,
    ].join(''),
  );
}

export function embedHtml(node: unknown, below: string, page: RicosPage): string {
  const data = fieldOf(node, 'embedData');
  const oembed = fieldOf(data, 'oembed');
  const url =
    page.address(at(data, 'src')) ?? page.address(at(oembed, 'url')) ?? page.address(at(oembed, 'videoUrl'));
  const title = textAt(oembed, 'title');
  const author = textAt(oembed, 'authorName');
  const ownPlayer = url === undefined ? '' : pageHtml(url, title);
  const shown = ownPlayer.includes('<iframe') ? ownPlayer : foreign(textAt(oembed, 'html'), page) + ownPlayer;
  if (shown === '') page.lose('EMBED');
  const still = shown.includes('<iframe') ? '' : picture(page.address(at(oembed, 'thumbnailUrl')), '');
  return figure(node, data, page, still + shown + paragraph(author) + below);
}

/** Foreign HTML in the page. What runs in it is lost; where Wix keeps it as a page of its own, the page is linked to. */
export function inlineHtml(node: unknown, page: RicosPage): string {
  const data = fieldOf(node, 'htmlData');
  const html = textAt(data, 'html');
  const url = page.address(at(data, 'url'));
  if (html === '') page.lose('HTML');
  const link = url === undefined ? '' : element('p', element('a', escapeHtml(url), { href: url }));
  return figure(node, data, page, foreign(html, page) + link);
}

export function mapHtml(node: unknown, page: RicosPage): string {
  const settings = at(node, 'mapData', 'mapSettings');
  page.lose('MAP');
  const place = [textAt(settings, 'locationName'), textAt(settings, 'address')].filter((part) => part !== '');
  const [latitude, longitude] = [numberAt(settings, 'lat'), numberAt(settings, 'lng')];
  const point = latitude === undefined || longitude === undefined ? '' : `${latitude},${longitude}`;
  const words = escapeHtml(place.join(', ') || point);
  if (words === '') return '';
  const query = encodeURIComponent(point === '' ? place.join(', ') : point);
  return element(
    'p',
    element('a', words, { href: `https://www.google.com/maps/search/?api=1&query=${query}` }),
    blockAttributes(node, fieldOf(node, 'mapData')),
  );
}

export function pollHtml(node: unknown, page: RicosPage): string {
  const data = fieldOf(node, 'pollData');
  const poll = fieldOf(data, 'poll');
  page.lose('POLL');
  const options = listAt(poll, 'options').map((option) =>
    element('li', mediaPicture(fieldOf(option, 'image'), '', page) + escapeHtml(textAt(option, 'title'))),
  );
  const title = textAt(poll, 'title');
  return figure(
    node,
    data,
    page,
    mediaPicture(fieldOf(poll, 'image'), '', page) +
      (title === '' ? '' : element('p', element('strong', escapeHtml(title)))) +
      (options.length === 0 ? '' : element('ul', options.join(''))),
  );
}

/** A product, an event or a service in a text: a link to its page, with what stood beside it. */
export function appEmbedHtml(node: unknown, page: RicosPage): string {
  const data = fieldOf(node, 'appEmbedData');
  page.lose('APP_EMBED');
  const url = page.address(at(data, 'url'));
  const name = escapeHtml(textAt(data, 'name') || (url ?? ''));
  const own = mediaPicture(fieldOf(data, 'image'), '', page);
  const pricing = fieldOf(data, 'pricingData');
  const prices = ['valueFrom', 'valueTo'].map((part) => textAt(pricing, part)).filter((part) => part !== '');
  const price =
    prices.length === 0 ? '' : `${[...new Set(prices)].join(' – ')} ${textAt(pricing, 'currency')}`.trim();
  const facts = [
    price,
    textAt(data, 'eventData', 'scheduling'),
    textAt(data, 'eventData', 'location'),
    textAt(data, 'bookingData', 'durations'),
  ];
  const itemId = textAt(data, 'itemId');
  const link = url === undefined ? name : element('a', name, { href: url });
  return figure(
    node,
    data,
    page,
    (own === '' ? picture(imageAddress(data, page), '') : own) +
      (link === '' ? '' : element('p', link, { 'data-item-id': itemId === '' ? undefined : itemId })) +
      caption(escapeHtml(facts.filter((fact) => fact !== '').join(', '))),
  );
}

/** Where older embeds keep their picture: an address, an identifier or an id. */
function imageAddress(data: unknown, page: RicosPage): string | undefined {
  const source = textAt(data, 'imageSrc');
  return source === '' ? undefined : page.source({ src: { id: source } }, 'IMAGE');
}

/** A table of contents, written from the headings of the document. */
export function contentsHtml(node: unknown, page: RicosPage): string {
  const wanted = listAt(node, 'tocData', 'includedHeadings');
  const lines = page.headings
    .filter(({ id, level }) => id !== '' && (wanted.length === 0 || wanted.includes(level)))
    .map(({ id, text }) => element('li', element('a', escapeHtml(text), { href: page.anchor(id) })));
  return element('nav', element('ul', lines.join('')), blockAttributes(node));
}
