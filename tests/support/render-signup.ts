import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { getViteConfig } from 'astro/config';
import { createServer } from 'vite';
import { root } from './content.ts';

// Renders the real sign-up component once for each set of settings given as JSON in the first argument, and prints the
// results as JSON. A process of its own, since the settings are read from the environment when the site's are loaded.
const all = JSON.parse(process.argv[2] ?? '[]') as Record<string, string>[];
const config = await getViteConfig(
  { root, logLevel: 'silent', server: { middlewareMode: true, ws: false, watch: null } },
  { configFile: false, root, logLevel: 'silent' },
)({ mode: 'test', command: 'serve' });
const server = await createServer({ ...config, configFile: false });
const container = await AstroContainer.create();
const rendered: string[] = [];
for (const settings of all) {
  Object.assign(process.env, settings);
  server.moduleGraph.invalidateAll();
  const { default: Signup } = await server.ssrLoadModule('/src/components/article/Signup.astro');
  rendered.push(await container.renderToString(Signup));
}
process.stdout.write(JSON.stringify(rendered));
await server.close();
process.exit(0);
