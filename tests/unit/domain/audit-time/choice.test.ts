import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noChoice, readAuditChoice, writeAuditChoice } from '#domain/audit-time/choice.ts';
import { levels } from '#domain/audit-time/complexity.ts';

test('an address holds what was entered and leaves out what was not', () => {
  expect(writeAuditChoice(noChoice)).toBe('');
  expect(writeAuditChoice({ persons: '60', same: '20', business: 'medium', it: 'low' })).toBe(
    '?persons=60&same=20&it=low',
  );
});

test('every choice comes back from its address', () => {
  const text = fc.string({ maxLength: 12, unit: 'grapheme-ascii' });
  const choices = fc.record({
    persons: text,
    same: text,
    business: fc.constantFrom(...levels),
    it: fc.constantFrom(...levels),
  });
  fc.assert(
    fc.property(choices, (choice) => {
      fc.pre(choice.persons !== 'medium' && choice.same !== 'medium');
      expect(readAuditChoice(writeAuditChoice(choice))).toEqual(choice);
    }),
  );
});

test('an address that makes no sense is read as far as it does', () => {
  expect(readAuditChoice('?persons=lots-and-lots-of-them&business=huge&x=1')).toEqual({
    ...noChoice,
    persons: 'lots-and-lot',
  });
});
