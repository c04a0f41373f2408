import { media } from '@wix/sdk';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestVideo, imageView, mediaFile, mediaUrl } from '../../src/wix/media.ts';

const filmAt = (p: number) => `https://video.wixstatic.com/video/v/${p}p/mp4/file.mp4`;

describe('media', () => {
  test('resolves wix:image references with the size they carry', () => {
    expect(
      imageView('wix:image://v1/11062b_0a1b~mv2.jpg/red%20vase.jpg#originWidth=1200&originHeight=800'),
    ).toEqual({
      id: '11062b_0a1b~mv2.jpg',
      url: 'https://static.wixstatic.com/media/11062b_0a1b~mv2.jpg',
      width: 1200,
      height: 800,
      altText: null,
    });
  });

  test('resolves bare media ids', () => {
    expect(imageView('de3051_logo~mv2.png')).toMatchObject({
      id: 'de3051_logo~mv2.png',
      url: 'https://static.wixstatic.com/media/de3051_logo~mv2.png',
    });
  });

  test('takes the original of a smaller copy, and finds its id', () => {
    for (const way of ['fit', 'fill'])
      expect(
        imageView(`https://static.wixstatic.com/media/a~mv2.jpg/v1/${way}/w_50,h_50,q_90/file.jpg`),
      ).toMatchObject({
        id: 'a~mv2.jpg',
        url: 'https://static.wixstatic.com/media/a~mv2.jpg',
      });
  });

  test('keeps other addresses', () => {
    expect(mediaUrl('https://static.wixstatic.com/media/a~mv2.jpg/v1/crop/x_1,y_1,w_9,h_9/a.jpg')).toBe(
      'https://static.wixstatic.com/media/a~mv2.jpg/v1/crop/x_1,y_1,w_9,h_9/a.jpg',
    );
    expect(mediaUrl('http://example.com/a.png?b=1#c')).toBe('https://example.com/a.png?b=1#c');
    expect(imageView('//example.com/a.png')).toMatchObject({ id: null, url: 'https://example.com/a.png' });
  });

  test('resolves all kinds of identifiers with and without their scheme, as the SDK does', () => {
    const DOCUMENTS = 'https://d945e594-8657-47e2-9cd9-e9033c3d8da0.usrfiles.com/ugd/';
    const all = {
      'image://v1/a~mv2.png/Grey%20bag.png#originWidth=1&originHeight=2':
        'https://static.wixstatic.com/media/a~mv2.png',
      'vector://v1/b.svg/wave.svg': 'https://static.wixstatic.com/shapes/b.svg',
      'video://v1/11062b_c/waves.mp4#posterUri=c.jpg': 'https://video.wixstatic.com/video/11062b_c/file',
      'audio://v1/d.mp3/song.mp3#duration=3': 'https://static.wixstatic.com/mp3/d.mp3',
      'document://v1/ugd/e.pdf/Price%20list.pdf': `${DOCUMENTS}e.pdf`,
      'document://v1/e.pdf/Price list.pdf': `${DOCUMENTS}e.pdf`,
      'document://v1/ugd/e.pdf?dn=Price%20list.pdf': `${DOCUMENTS}e.pdf`,
      'image://v1/a~mv2.png?v=2/Grey bag.png': 'https://static.wixstatic.com/media/a~mv2.png',
    };
    for (const [identifier, url] of Object.entries(all)) {
      expect(mediaUrl(identifier)).toBe(url);
      expect(mediaUrl(`wix:${identifier}`)).toBe(url);
    }
    expect(mediaUrl('wix:document://v1/ugd/e.pdf/a.pdf')).toBe(
      media.getDocumentUrl('wix:document://v1/ugd/e.pdf/a.pdf').url,
    );
  });

  test('tells name, poster, size and length only where the identifier does', () => {
    const nothing = { name: null, posterUrl: null, width: null, height: null, duration: null };
    expect(mediaFile('wix:video://v1/11062b_c')).toEqual({
      ...nothing,
      kind: 'VIDEO',
      id: '11062b_c',
      url: 'https://video.wixstatic.com/video/11062b_c/file',
    });
    expect(mediaFile('wix:video://v1/11062b_c/on%20sea.mp4#posterUri=p~mv2.jpg&posterWidth=9')).toMatchObject(
      {
        name: 'on sea.mp4',
        posterUrl: 'https://static.wixstatic.com/media/p~mv2.jpg',
        width: null,
      },
    );
    expect(mediaFile('wix:audio://v1/d.mp3/song.mp3#duration=214')).toMatchObject({ duration: 214 });
    expect(mediaFile('image://v1/a~mv2.png/246_309/Grey bag.png')).toEqual({
      ...nothing,
      kind: 'IMAGE',
      id: 'a~mv2.png',
      url: 'https://static.wixstatic.com/media/a~mv2.png',
      name: 'Grey bag.png',
      width: 246,
      height: 309,
    });
    expect(mediaFile('wix:image://v1/a~mv2.png/50%.png')?.name).toBe('50%.png');
  });

  test('resolves paths of the media server and bare ids by their place or extension', () => {
    expect(mediaUrl('video/11062b_c/1080p/mp4/file.mp4')).toBe(
      'https://video.wixstatic.com/video/11062b_c/1080p/mp4/file.mp4',
    );
    expect(mediaUrl('mp3/d.mp3')).toBe('https://static.wixstatic.com/mp3/d.mp3');
    expect(mediaUrl('e.pdf')).toBe(media.getDocumentUrl('wix:document://v1/e.pdf').url);
    expect(mediaUrl('e.dwg', 'DOCUMENT')).toBe(media.getDocumentUrl('wix:document://v1/e.dwg').url);
    expect(mediaUrl('11062b_c', 'VIDEO')).toBe('https://video.wixstatic.com/video/11062b_c/file');
    expect(mediaUrl('media/a~mv2.png?v=2')).toBe('https://static.wixstatic.com/media/a~mv2.png');
    for (const none of [
      'example.com',
      '11062b_c',
      'no picture',
      'wix:document://v1/ugd/',
      'wix:document://v1/ugd',
    ])
      expect(mediaUrl(none)).toBeNull();
  });

  test('finds documents that a site shows under its own domain where Wix keeps them', () => {
    const { url } = media.getDocumentUrl('wix:document://v1/e.pdf');
    for (const shown of ['https://www.example.com/_files/ugd/e.pdf?index=true', '/_files/ugd/e.pdf#page=2'])
      expect(mediaFile(shown)).toMatchObject({ kind: 'DOCUMENT', id: 'e.pdf', url });
    expect(mediaFile('https://www.example.com/files/ugd/e.pdf')).toMatchObject({ kind: null });
  });

  test('takes the best file of a video, and a playlist only where there is nothing else', () => {
    const list =
      'https://repackager.wixmp.com/video.wixstatic.com/video/v/,1080p,/mp4/file.mp4.urlset/master.m3u8';
    const playlist = { url: list, width: 3840, height: 2160 };
    expect(
      bestVideo(
        [playlist, { url: filmAt(480), width: 854, height: 480 }, { url: filmAt(720), height: '720' }],
        'v',
      ),
    ).toBe(filmAt(720));
    // Where Wix does not tell the size, the address does.
    expect(bestVideo([{ url: filmAt(480) }, null, { url: filmAt(1080) }], 'v')).toBe(filmAt(1080));
    expect(bestVideo([playlist], '11062b_v')).toBe('https://video.wixstatic.com/video/11062b_v/file');
    expect(bestVideo([playlist], null)).toBe(list);
    expect(bestVideo(null, undefined)).toBeNull();
  });

  test('reads objects with `src` and `alt`', () => {
    expect(imageView({ src: 'wix:image://v1/a~mv2.jpg/a.jpg', alt: 'A vase' })).toMatchObject({
      id: 'a~mv2.jpg',
      url: 'https://static.wixstatic.com/media/a~mv2.jpg',
      altText: 'A vase',
    });
  });

  test('survives any text', () => {
    const kinds = fc.constantFrom('image', 'vector', 'video', 'audio', 'document', 'other');
    fc.assert(
      fc.property(kinds, fc.string(), fc.string(), fc.string(), (kind, id, name, rest) => {
        for (const text of [id, `wix:${kind}://v1/${id}/${name}#${rest}`, `${kind}://v1/${id}`, `//${id}`]) {
          expect(URL.canParse(mediaUrl(text) ?? 'https://nothing')).toBe(true);
        }
      }),
    );
  });

  test('prefers what the record says of the picture', () => {
    expect(imageView({ url: 'a~mv2.jpg', width: 10, height: 20, altText: 'A vase' })).toMatchObject({
      width: 10,
      height: 20,
      altText: 'A vase',
    });
  });

  test('gives null where there is no picture, and refuses what none can be told from', () => {
    for (const nothing of [undefined, null, '', {}]) expect(imageView(nothing)).toBeNull();
    for (const odd of ['javascript:alert(1)', { url: 'picture' }, { id: 7 }])
      expect(() => imageView(odd)).toThrow("in the place of a picture's address");
  });
});
