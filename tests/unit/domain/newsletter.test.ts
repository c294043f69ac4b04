import { describe, expect, test } from 'vitest';
import { signupForm, signupLink } from '#domain/newsletter.ts';

describe('the sign-up form', () => {
  test('there is none where no provider or account is configured', () => {
    expect(signupForm({ provider: 'none', account: '', list: '' })).toBeUndefined();
    expect(signupForm({ provider: 'buttondown', account: '', list: '' })).toBeUndefined();
    expect(signupForm({ provider: 'listmonk', account: 'https://mail.example.org', list: '' })).toBeUndefined();
    expect(signupForm({ provider: 'mailchimp', account: 'acme.us1', list: 'only-u' })).toBeUndefined();
    expect(signupForm({ provider: 'mailchimp', account: 'evil.example/x', list: 'u1:id2' })).toBeUndefined();
    expect(signupForm({ provider: 'listmonk', account: 'http://mail.example.org', list: 'uuid' })).toBeUndefined();
    expect(signupForm({ provider: 'listmonk', account: 'mail.example.org', list: 'uuid' })).toBeUndefined();
    expect(signupForm({ provider: 'ghost', account: 'https://news.example.org', list: '' })).toBeUndefined();
    expect(signupForm({ provider: 'unknown', account: 'x', list: 'y' })).toBeUndefined();
  });
  test('Buttondown takes email and embed=1', () => {
    const form = signupForm({ provider: 'buttondown', account: 'lab', list: '' });
    expect(form).toMatchObject({
      action: 'https://buttondown.com/api/emails/embed-subscribe/lab',
      emailField: 'email',
    });
    expect(form?.hidden).toEqual([{ name: 'embed', value: '1' }]);
  });
  test('listmonk takes email, the list and an empty nonce', () => {
    const form = signupForm({ provider: 'listmonk', account: 'https://mail.example.org/', list: 'uuid' });
    expect(form).toMatchObject({ action: 'https://mail.example.org/subscription/form', honeypot: 'nonce' });
    expect(form?.hidden).toEqual([{ name: 'l', value: 'uuid' }]);
  });
  test('Mailchimp takes EMAIL and a trap named after the list', () => {
    const form = signupForm({ provider: 'mailchimp', account: 'acme.us1', list: 'u1:id2:f3' });
    expect(form?.action).toBe('https://acme.us1.list-manage.com/subscribe/post?u=u1&id=id2&f_id=f3');
    expect(form).toMatchObject({ emailField: 'EMAIL', honeypot: 'b_u1_id2' });
  });
  test('Kit takes email_address', () => {
    const form = signupForm({ provider: 'kit', account: '123', list: '' });
    expect(form).toMatchObject({ action: 'https://app.kit.com/forms/123/subscriptions', emailField: 'email_address' });
  });
});

describe('the sign-up page of a provider that takes no plain form', () => {
  test('Ghost opens its portal, Beehiiv has the form on the publication', () => {
    const account = 'https://news.example.org/lab/';
    expect(signupLink({ provider: 'ghost', account, list: '' })?.href).toBe(
      'https://news.example.org/lab/#/portal/signup',
    );
    expect(signupLink({ provider: 'beehiiv', account, list: '' })?.href).toBe('https://news.example.org/lab/');
  });
  test.each(['', 'news.example.org', 'http://news.example.org', 'javascript:alert(1)', 'https://a:b@example.org/'])(
    'there is none for the account "%s"',
    (account) => {
      expect(signupLink({ provider: 'ghost', account, list: '' })).toBeUndefined();
      expect(signupLink({ provider: 'beehiiv', account, list: '' })).toBeUndefined();
    },
  );
  test('there is none where the provider has a form', () => {
    expect(signupLink({ provider: 'listmonk', account: 'https://mail.example.org', list: 'uuid' })).toBeUndefined();
  });
});
