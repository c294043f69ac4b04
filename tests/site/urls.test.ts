import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtAddresses, isServedFrom, URLS } from '#build/addresses-built.ts';
import { readRedirects } from '#build/redirects.ts';
import { lockedAddresses, lockText, standing } from '#domain/addresses/lock.ts';
import { dist } from '../support/built.ts';
import { root } from '../support/content.ts';

const file = join(root, URLS);
const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
const locked = lockedAddresses(text);
const { vanished, unlocked } = standing(locked, builtAddresses(dist), (address) => isServedFrom(dist, address));

test('no address that was ever published is gone', () => {
  const cure = 'restore it; a page that has moved needs an entry in content/redirects.yml';
  expect(vanished, `addresses are gone: ${cure}`).toEqual([]);
});

test('every address of the build is in the list of those ever published', () => {
  expect(unlocked, `new addresses are not in ${URLS}: run npm run urls`).toEqual([]);
});

test('the list is as its tool writes it: sorted, each address once', () => {
  expect(text).toBe(lockText(locked));
  expect(locked.length).toBeGreaterThan(1000);
});

test('every redirect leads on from an address in the list', () => {
  expect(readRedirects(root).filter(({ from }) => !locked.includes(from))).toEqual([]);
});
