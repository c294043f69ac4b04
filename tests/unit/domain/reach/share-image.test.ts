import { describe, expect, test } from 'vitest';
import { shareImageOf, shareImagePath, shareImageSize } from '#domain/reach/share-image.ts';

const image = { title: 'Scoping', kind: 'Guide', subject: 'soc2' } as const;

describe('the image that stands for a page', () => {
  test('has the size that previews ask for', () => {
    expect(shareImageSize).toEqual({ width: 1200, height: 630 });
  });
  test('keeps its address while its content stays the same', () => {
    expect(shareImagePath(image)).toBe(shareImagePath({ ...image }));
    expect(shareImagePath(image)).toMatch(/^\/og\/[0-9a-z]{11}\.png$/);
  });
  test('gets another address with another title, kind or side', () => {
    const paths = [
      image,
      { ...image, title: 'Scoping.' },
      { ...image, kind: 'Update' },
      { ...image, subject: 'both' as const },
    ].map(shareImagePath);
    expect(new Set(paths).size).toBe(4);
  });
  test('a thousand titles that differ by one figure have a thousand addresses', () => {
    const paths = Array.from({ length: 1000 }, (_, index) => shareImagePath({ ...image, title: `A.5.${index}` }));
    expect(new Set(paths).size).toBe(1000);
  });
  test('says no kind where the kind says nothing, and stands across where the page has none', () => {
    expect(shareImageOf('All facts', 'Page', 'both').kind).toBe('');
    expect(shareImageOf('Search', undefined, 'soc2')).toEqual({ title: 'Search', kind: '', subject: 'both' });
    expect(shareImageOf('Scoping', 'Guide', 'soc2')).toEqual(image);
  });
});
