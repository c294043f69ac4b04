import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { type NewsletterSettings, signupForm } from '#domain/newsletter.ts';
import { formActionSources } from '#domain/newsletter-policy.ts';
import { root } from './content.ts';
import { type Imitation, imitate } from './imitation.ts';

/** Where the provider leads on to in the settings of the test; a server of this machine answers for it. */
export const THANKS = 'https://thanks.example.net';

type Reply = (response: ServerResponse) => void | Promise<void>;

/** A page with the real form, a provider that keeps what it gets, and the page it leads on to. */
export interface Stage {
  site: Imitation;
  provider: Imitation;
  thanks: Imitation;
  /** Serves the form as the component draws it, under the policy of its settings; forgets what was received. */
  serve(settings: NewsletterSettings, redirects?: string): void;
  /** What the provider answers from now on. */
  answer(reply: Reply): void;
  leadOn: Reply;
  close(): Promise<void>;
}

/** Sets the stage for these settings. Nothing is changed in a form but the origin it posts to. */
export async function setStage(all: readonly NewsletterSettings[]): Promise<Stage> {
  const markup = render(all);
  const guard = stripTypeScriptTypes(readFileSync(join(root, 'src/islands/signup.ts'), 'utf8'));
  let page = { body: '', policy: '' };
  const leadOn: Reply = (response) => void response.writeHead(303, { Location: `${thanks.origin}/welcome/` }).end();
  let reply = leadOn;
  const provider = await imitate((_, response) => reply(response));
  const thanks = await imitate((_, response) => html(response, '<h1>Look into your mail</h1>'));
  const site = await imitate(({ path }, response) => {
    if (path.includes('type=script')) response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(guard);
    else html(response, page.body, { 'Content-Security-Policy': page.policy });
  });
  const serve = (settings: NewsletterSettings, redirects = THANKS) => {
    for (const one of [site, provider, thanks]) one.received.length = 0;
    reply = leadOn;
    const origin = new URL(signupForm(settings)?.action ?? 'https://none.example').origin;
    const local: Record<string, string> = { [origin]: provider.origin, [THANKS]: thanks.origin };
    const sources = formActionSources({ ...settings, redirects }).map((source) => local[source] ?? source);
    const body = markup.get(settings)?.replaceAll(origin, provider.origin) ?? '';
    page = { body, policy: `form-action ${sources.join(' ')}` };
  };
  const close = async () => {
    for (const one of [site, provider, thanks]) await one.close();
  };
  const answer = (next: Reply) => {
    reply = next;
  };
  return { site, provider, thanks, serve, answer, leadOn, close };
}

/** The sign-up component as it is drawn for each of these settings. */
function render(all: readonly NewsletterSettings[]): Map<NewsletterSettings, string> {
  const settings = all.map(({ provider, account, list }) => ({
    NEWSLETTER_PROVIDER: provider,
    NEWSLETTER_ACCOUNT: account,
    NEWSLETTER_LIST: list,
  }));
  const script = join(root, 'tests/support/render-signup.ts');
  const printed = execFileSync(process.execPath, [script, JSON.stringify(settings)], { encoding: 'utf8' });
  const rendered = JSON.parse(printed) as string[];
  return new Map(all.map((one, index) => [one, rendered[index] ?? '']));
}

function html(response: ServerResponse, body: string, headers: Record<string, string> = {}): void {
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
  response.end(`<!doctype html><html lang="en"><title>Sign up</title><body>${body}</body></html>`);
}
