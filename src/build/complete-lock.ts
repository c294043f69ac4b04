import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Run after each install that changes dependencies: gives every optional platform package that the registry could not
 * resolve an entry in the lockfile, with the os and cpu read from its name. Without them `npm ci` refuses the lock.
 */
const FILE = 'package-lock.json';
const OS: Record<string, string> = { windows: 'win32' };
const SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'openbsd',
  'linux',
  'win32',
  'windows',
  'openharmony',
  'sunos',
  'aix',
  'netbsd',
];
const CPUS = ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32'];

interface Entry {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}

const lock = JSON.parse(readFileSync(FILE, 'utf8')) as { packages: Record<string, Entry> };
const known = new Set(Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, '')));
const added: string[] = [];
for (const { optionalDependencies = {}, dev } of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (known.has(name) || !/^\d/.test(version)) continue;
    lock.packages[`node_modules/${name}`] = platformEntry(name, version, dev ?? false);
    known.add(name);
    added.push(name);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added.length} platform packages added to ${FILE}`);

function platformEntry(name: string, version: string, dev: boolean): Entry {
  const words = (name.split('/').pop() ?? name).split('-');
  const system = words.find((word) => SYSTEMS.includes(word));
  const cpu = words.find((word) => CPUS.includes(word)) ?? 'x64';
  return {
    version,
    cpu: [cpu],
    ...(dev ? { dev } : {}),
    optional: true,
    ...(system ? { os: [OS[system] ?? system] } : {}),
  };
}
