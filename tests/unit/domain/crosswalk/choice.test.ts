import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCrosswalkChoice, writeCrosswalkChoice } from '#domain/crosswalk/choice.ts';
import type { Category } from '#domain/crosswalk/scope.ts';
import { anyScope } from '../../../support/links.ts';

describe('the choice in the address', () => {
  test('what is written is read back', () => {
    fc.assert(
      fc.property(fc.constantFrom('soc2', 'iso27001'), anyScope, (held, scope) => {
        expect(readCrosswalkChoice(writeCrosswalkChoice({ held, scope }))).toEqual({ held, scope });
      }),
    );
  });
  test('one choice has one address, whatever the order of choosing', () => {
    const scope = new Set<Category>(['privacy', 'processing-integrity', 'security', 'availability']);
    const address = '?hold=soc2&scope=security,availability,processing-integrity,privacy';
    expect(writeCrosswalkChoice({ held: 'soc2', scope })).toBe(address);
    expect(writeCrosswalkChoice({ held: 'soc2', scope: new Set([...scope].reverse()) })).toBe(address);
  });
  test('security is in scope even where the address leaves it out', () => {
    expect(readCrosswalkChoice('?hold=iso27001')?.scope).toEqual(new Set(['security']));
    expect(readCrosswalkChoice('?hold=iso27001&scope=privacy')?.scope).toEqual(new Set(['security', 'privacy']));
  });
  test('unknown categories are dropped', () => {
    const { scope } = readCrosswalkChoice('?hold=soc2&scope=privacy,safety,__proto__,constructor,PRIVACY,') ?? {};
    expect(scope).toEqual(new Set(['security', 'privacy']));
  });
  test.each(['', '?', '?hold=', '?hold=both', '?hold=__proto__', '?scope=privacy'])('"%s" makes no choice', (query) => {
    expect(readCrosswalkChoice(query)).toBeUndefined();
  });
  test('of an overlong address only the beginning is read', () => {
    expect(readCrosswalkChoice(`?hold=soc2&x=${'x'.repeat(2000)}&scope=privacy`)?.scope).toEqual(new Set(['security']));
  });
  test('no address makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        readCrosswalkChoice(text);
        expect(readCrosswalkChoice(`?hold=soc2&scope=${text}`)?.held).toBe('soc2');
      }),
    );
  });
});
