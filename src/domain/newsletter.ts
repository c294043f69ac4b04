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

/**
 * The sign-up form for the configured provider, or undefined where none is configured or a setting is missing, so that
 * no page shows a dead form. Contracts as documented by the providers, checked on 23 November 2026.
 */
export function signupForm({
  provider,
  account,
  list,
}: {
  provider: string;
  account: string;
  list: string;
}): SignupForm | undefined {
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
  if (provider === 'listmonk' && list) {
    const action = `${account.replace(/\/$/, '')}/subscription/form`;
    return {
      action,
      emailField: 'email',
      hidden: [{ name: 'l', value: list }],
      honeypot: 'nonce',
      provider: 'listmonk',
    };
  }
  const [u, id, f = ''] = list.split(':');
  if (provider === 'mailchimp' && u && id) {
    const action = `https://${account}.list-manage.com/subscribe/post?u=${text(u)}&id=${text(id)}${f && `&f_id=${text(f)}`}`;
    return { action, emailField: 'EMAIL', hidden: [], honeypot: `b_${u}_${id}`, provider: 'Mailchimp' };
  }
  return undefined;
}
