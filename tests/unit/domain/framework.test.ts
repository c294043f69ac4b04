import { expect, test } from 'vitest';
import { frameworks, frameworksOf } from '#domain/framework.ts';

test('SOC 2 stands left of ISO 27001, always', () => {
  expect(Object.keys(frameworks)).toEqual(['soc2', 'iso27001']);
  expect(frameworksOf('both')).toEqual(['soc2', 'iso27001']);
});

test('a page on one framework covers only that one', () => {
  expect(frameworksOf('iso27001')).toEqual(['iso27001']);
});
