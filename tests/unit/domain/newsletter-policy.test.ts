import { describe, expect, test } from 'vitest';
import { signupForm } from '#domain/newsletter.ts';
import { formActionSources } from '#domain/newsletter-policy.ts';

const settings = {
  buttondown: { provider: 'buttondown', account: 'lab', list: '' },
  listmonk: { provider: 'listmonk', account: 'https://mail.example.org/lists/', list: 'uuid' },
  mailchimp: { provider: 'mailchimp', account: 'acme.us1', list: 'u1:id2:f3' },
  kit: { provider: 'kit', account: '123', list: '' },
};
const scriptOnly = {
  ghost: { provider: 'ghost', account: 'https://news.example.org', list: '' },
  beehiiv: { provider: 'beehiiv', account: 'https://news.example.org', list: '' },
};

describe('where a form may post', () => {
  test.each(Object.values(settings))('$provider: to itself, the provider and where that leads on', (one) => {
    const redirects = 'https://thanks.example.org/welcome/?a=1 https://example.net';
    const sources = formActionSources({ ...one, redirects });
    const { action = '' } = signupForm(one) ?? {};
    expect(sources).toEqual(["'self'", new URL(action).origin, 'https://thanks.example.org', 'https://example.net']);
  });
  test('each is named once', () => {
    const redirects = 'https://buttondown.com/thanks';
    expect(formActionSources({ ...settings.buttondown, redirects })).toEqual(["'self'", 'https://buttondown.com']);
  });
  test.each([...Object.values(scriptOnly), { provider: 'none', account: '', list: '' }])(
    '$provider: nowhere else, since there is no form',
    (one) => {
      expect(formActionSources({ ...one, redirects: 'https://thanks.example.org' })).toEqual(["'self'"]);
    },
  );
  test.each(['http://thanks.example.org', 'thanks.example.org', 'javascript:alert(1)', '*'])(
    '%s is refused by name',
    (redirects) => {
      expect(() => formActionSources({ ...settings.kit, redirects })).toThrow(redirects);
    },
  );
});
