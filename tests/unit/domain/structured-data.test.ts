import { describe, expect, test } from 'vitest';
import { article, breadcrumbs, dataset, pageThings, scriptText, termSet } from '#domain/structured-data.ts';

const publication = { origin: 'https://example.org', site: 'Crosswalk', license: 'https://example.org/license' };
const sources = [{ title: 'A book', url: 'https://example.org/book' }, { title: 'A paper' }];
const page = {
  title: 'Scoping',
  kind: 'Guide',
  day: '2026-11-23',
  sources,
  trail: [{ href: '/guides/', label: 'Guides' }],
};

describe('what a page says of itself to machines', () => {
  test('a guide is an article of the day of its record, free, with its sources', () => {
    expect(article({ title: 'Scoping', day: '2026-11-23', sources }, publication)).toEqual({
      '@type': 'Article',
      headline: 'Scoping',
      dateModified: '2026-11-23',
      publisher: { '@type': 'Organization', name: 'Crosswalk' },
      isAccessibleForFree: true,
      citation: ['https://example.org/book', 'A paper'],
    });
  });
  test('a page without sources cites nothing', () => {
    expect(article({ title: 'Letter', day: '2026-11-23', sources: [] }, publication)).not.toHaveProperty('citation');
  });
  test('the way begins at home and has full addresses', () => {
    expect(breadcrumbs(page.trail, publication)['itemListElement']).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.org/' },
      { '@type': 'ListItem', position: 2, name: 'Guides', item: 'https://example.org/guides/' },
    ]);
  });
  test.each([
    ['a guide is an article and has its way', page, ['Article', 'BreadcrumbList']],
    ['a criterion is no article', { ...page, kind: 'Criterion' }, ['BreadcrumbList']],
    ['a page without a day is no article', { ...page, day: undefined }, ['BreadcrumbList']],
    ['a section on top says nothing', { ...page, trail: [] }, []],
  ])('%s', (_, given, kinds) => {
    expect(pageThings(given, publication).map((thing) => thing['@type'])).toEqual(kinds);
  });
  test('a term has the address of its definition', () => {
    const set = termSet('Glossary', '/glossary/', [{ id: 'scope', term: 'scope' }], publication);
    expect(set['hasDefinedTerm']).toEqual([
      { '@type': 'DefinedTerm', name: 'scope', url: 'https://example.org/glossary/#scope' },
    ]);
  });
  test('the data name each file with its type', () => {
    const files = [{ path: '/data/crosswalk.csv', type: 'text/csv' }];
    const data = { title: 'Crosswalk', about: 'Pairs.', version: '1.0.0', day: '2026-11-25', files };
    expect(dataset(data, publication)['distribution']).toEqual([
      { '@type': 'DataDownload', contentUrl: 'https://example.org/data/crosswalk.csv', encodingFormat: 'text/csv' },
    ]);
  });
});

describe('the script that carries it', () => {
  test('no text can close it or open a comment, and every text comes back whole', () => {
    const headline = 'a </script><!-- b';
    const text = scriptText([{ '@type': 'Article', headline }]);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@type': 'Article', headline });
  });
  test('several things share one script', () => {
    const things = [{ '@type': 'Article' }, { '@type': 'BreadcrumbList' }];
    expect(JSON.parse(scriptText(things))['@graph']).toEqual(things);
  });
});
