import { expect, test } from 'vitest';
import { keepNamesWhole } from '#domain/typography.ts';

test('keeps names on one line and leaves the rest alone', () => {
  expect(keepNamesWhole('SOC 2 type 1, then ISO 27001')).toBe('SOC\u00a02 type\u00a01, then ISO\u00a027001');
  expect(keepNamesWhole('The scope of a type')).toBe('The scope of a type');
});
