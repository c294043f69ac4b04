import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lockedAddresses, lockText } from '#domain/addresses/lock.ts';
import { builtAddresses, URLS } from './addresses-built.ts';

// `npm run urls`: adds the addresses of the last build to content/urls.lock. It never removes one: an address that is
// gone needs an entry in content/redirects.yml.
const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
if (!existsSync(join(dist, 'index.html'))) throw new Error('dist holds no site; run npm run build first');
const file = join(root, URLS);
const before = existsSync(file) ? lockedAddresses(readFileSync(file, 'utf8')) : [];
const text = lockText([...before, ...builtAddresses(dist)]);
writeFileSync(file, text);
console.log(`${URLS}: ${lockedAddresses(text).length} addresses, ${lockedAddresses(text).length - before.length} new.`);
