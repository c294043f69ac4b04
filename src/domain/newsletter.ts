/** What a deployer sets for the newsletter. */
export interface NewsletterSettings {
  provider: string;
  account: string;
  list: string;
}

/** The plain HTML form a mail provider accepts: where it posts, how the address field is named, what else it carries. */
export interface SignupForm {
  action: string;
  emailField: string;
  hidden: { name: string; value: string }[];
  /** A field that must stay empty; only where the provider defines one. */
  honeypot?: string;
  /** Name of the provider, for the sentence that says where the address goes. */
  provider: string;
}

/** A page of the provider on which to sign up, where it takes no plain form. */
export interface SignupLink {
  href: string;
  provider: string;
}

/**
 * The sign-up form for the configured provider, or undefined where none is configured or a setting is missing or
 * misshapen, so that no page shows a dead form. Contracts as documented by the providers, checked on 23 November 2026.
 */
export function signupForm({ provider, account, list }: NewsletterSettings): SignupForm | undefined {
  if (!account) return undefined;
  const text = encodeURIComponent;
  if (provider === 'buttondown') {
    const action = `https://buttondown.com/api/emails/embed-subscribe/${text(account)}`;
    return { action, emailField: 'email', hidden: [{ name: 'embed', value: '1' }], provider: 'Buttondown' };
  }
  if (provider === 'kit') {
    return {
      action: `https://app.kit.com/forms/${text(account)}/subscriptions`,
      emailField: 'email_address',
      hidden: [],
      provider: 'Kit',
    };
  }
  const root = httpsAddress(account);
  if (provider === 'listmonk' && list && root) {
    return {
      action: `${root}/subscription/form`,
      emailField: 'email',
      hidden: [{ name: 'l', value: list }],
      honeypot: 'nonce',
      provider: 'listmonk',
    };
  }
  const [u, id, f = ''] = list.split(':');
  if (provider === 'mailchimp' && u && id && /^[\w-]+\.[a-z]+\d+$/.test(account)) {
    const action = `https://${account}.list-manage.com/subscribe/post?u=${text(u)}&id=${text(id)}${f && `&f_id=${text(f)}`}`;
    return { action, emailField: 'EMAIL', hidden: [], honeypot: `b_${u}_${id}`, provider: 'Mailchimp' };
  }
  return undefined;
}

/**
 * The public sign-up page of a provider whose own form needs its script, or undefined for any other provider or where
 * the account is no https address. Ghost opens its portal by the fragment; Beehiiv has the form on the publication.
 */
export function signupLink({ provider, account }: NewsletterSettings): SignupLink | undefined {
  const root = httpsAddress(account);
  if (!root) return undefined;
  if (provider === 'ghost') return { href: `${root}/#/portal/signup`, provider: 'Ghost' };
  if (provider === 'beehiiv') return { href: `${root}/`, provider: 'Beehiiv' };
  return undefined;
}

/** An https address without what follows its path and without a slash at the end; undefined for anything else. */
function httpsAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, origin, pathname, username } = new URL(text);
  return protocol === 'https:' && !username ? `${origin}${pathname.replace(/\/+$/, '')}` : undefined;
}
