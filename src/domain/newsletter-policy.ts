import { type NewsletterSettings, signupForm } from './newsletter.ts';

/**
 * The sources for `form-action` in a content security policy: the site itself and, where a form is configured, the
 * origin it posts to and the origins the provider leads on to afterwards. Browsers hold the redirect that follows a
 * post to the same list, and where it is missing the address is sent while the page stays as it was. `redirects` are
 * https origins or addresses apart by spaces, such as the thank-you page set at the provider. Throws for one that is
 * not https.
 */
export function formActionSources({ redirects, ...settings }: NewsletterSettings & { redirects: string }): string[] {
  const form = signupForm(settings);
  if (!form) return ["'self'"];
  const origins = [form.action, ...redirects.split(/\s+/).filter(Boolean)].map(httpsOrigin);
  return ["'self'", ...new Set(origins)];
}

function httpsOrigin(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:')
    throw new Error(`NEWSLETTER_REDIRECTS: "${address}" is no https address; write https://example.org`);
  return url.origin;
}
