import { describe, expect, test } from 'vitest';
import { imageView } from '../../src/wix/media.ts';

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

  test('keeps URLs, and finds the media id in those of Wix', () => {
    expect(imageView('https://static.wixstatic.com/media/a~mv2.jpg/v1/fit/w_50/file.jpg')).toMatchObject({
      id: 'a~mv2.jpg',
      url: 'https://static.wixstatic.com/media/a~mv2.jpg/v1/fit/w_50/file.jpg',
    });
    expect(imageView('//example.com/a.png')).toMatchObject({ id: null, url: 'https://example.com/a.png' });
  });

  test('prefers what the record says of the picture', () => {
    expect(imageView({ url: 'a~mv2.jpg', width: 10, height: 20, altText: 'A vase' })).toMatchObject({
      width: 10,
      height: 20,
      altText: 'A vase',
    });
  });

  test('gives null for what names no picture', () => {
    for (const nothing of [undefined, null, '', {}, 'javascript:alert(1)'])
      expect(imageView(nothing)).toBeNull();
  });
});
