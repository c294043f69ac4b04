import { expect, test } from 'vitest';
import { lockedAddresses, lockText, standing } from '#domain/addresses/lock.ts';

test('a lock is one address a line, sorted by their signs, each once, with a line that says what it is', () => {
  const text = lockText(['/b/', '/A.5.1/', '/a/', '/b/']);
  expect(text.split('\n').slice(1)).toEqual(['/A.5.1/', '/a/', '/b/', '']);
  expect(lockedAddresses(text)).toEqual(['/A.5.1/', '/a/', '/b/']);
});

test('writing what was read changes nothing', () => {
  const text = lockText(['/', '/feed.xml', '/guides/']);
  expect(lockText(lockedAddresses(text))).toBe(text);
  expect(lockedAddresses(text.replaceAll('\n', '\r\n'))).toEqual(['/', '/feed.xml', '/guides/']);
});

test('an address that is gone is named, and one that is new', () => {
  const built = ['/', '/new/'];
  expect(standing(['/', '/old/'], built, (address) => built.includes(address))).toEqual({
    vanished: ['/old/'],
    unlocked: ['/new/'],
  });
});

test('an address that leads on is not gone', () => {
  expect(standing(['/old/'], [], (address) => address === '/old/')).toEqual({ vanished: [], unlocked: [] });
});
