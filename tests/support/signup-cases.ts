/** An address with a sign that urlencoding must change. */
export const ADDRESS = 'anna+news@example.org';

const SENT = 'anna%2Bnews%40example.org';

/** What each provider's form must send, to the byte, as its documentation has it (trust notes of November 2026). */
export const formCases = [
  {
    settings: { provider: 'buttondown', account: 'lab', list: '' },
    path: '/api/emails/embed-subscribe/lab',
    body: `email=${SENT}&embed=1`,
  },
  {
    settings: {
      provider: 'listmonk',
      account: 'https://mail.example.org',
      list: '5b2b1f0e-6d7c-4a2e-9f3b-0c1d2e3f4a5b',
    },
    path: '/subscription/form',
    body: `email=${SENT}&l=5b2b1f0e-6d7c-4a2e-9f3b-0c1d2e3f4a5b&nonce=`,
    trap: 'nonce',
  },
  {
    settings: { provider: 'mailchimp', account: 'acme.us1', list: 'abc123:def456:0077' },
    path: '/subscribe/post?u=abc123&id=def456&f_id=0077',
    body: `EMAIL=${SENT}&b_abc123_def456=`,
    trap: 'b_abc123_def456',
  },
  {
    settings: { provider: 'kit', account: '8675309', list: '' },
    path: '/forms/8675309/subscriptions',
    body: `email_address=${SENT}`,
  },
];

/** Providers whose form needs a script, and nothing set at all. */
export const linkCases = [
  {
    settings: { provider: 'ghost', account: 'https://news.example.org', list: '' },
    link: 'https://news.example.org/#/portal/signup',
  },
  {
    settings: { provider: 'beehiiv', account: 'https://news.example.org', list: '' },
    link: 'https://news.example.org/',
  },
  { settings: { provider: 'ghost', account: 'news.example.org', list: '' }, link: undefined },
  { settings: { provider: 'buttondown', account: '', list: '' }, link: undefined },
];

/** Addresses that people and machines type: what is sent for each; undefined where the browser refuses it. */
export const typedAddresses: readonly (readonly [string, string | undefined])[] = [
  ['a@b', 'a@b'],
  ['  anna@example.org  ', 'anna@example.org'],
  [`${'a'.repeat(300)}@example.org`, `${'a'.repeat(300)}@example.org`],
  ['anna@münchen.example', 'anna@xn--mnchen-3ya.example'],
  ["o'brien&co=1@example.org", "o'brien&co=1@example.org"],
  ['anna example.org', undefined],
  ['anna@', undefined],
  ['', undefined],
  ['anna@example.org\r\nBcc: b@example.org', undefined],
];
