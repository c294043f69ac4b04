import { expectTypeOf, test } from 'vitest';
import type { Detail, SearchDocument, TitleLine } from '#domain/search/document.ts';

test('a line of titles holds what a document says of itself', () => {
  expectTypeOf<TitleLine[0]>().toEqualTypeOf<SearchDocument['url']>();
  expectTypeOf<TitleLine[3]>().toEqualTypeOf<SearchDocument['subject']>();
  expectTypeOf<Detail[1]>().toEqualTypeOf<SearchDocument['sections']>();
});
