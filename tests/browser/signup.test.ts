import type { ServerResponse } from 'node:http';
import { expect, type Page, test } from '@playwright/test';
import { ADDRESS, formCases, linkCases, typedAddresses } from '../support/signup-cases.ts';
import { type Stage, setStage } from '../support/signup-stage.ts';

// One worker: the component is rendered once for all settings. Nothing here leaves this machine.
test.describe.configure({ mode: 'default' });

let stage: Stage;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  stage = await setStage([...formCases, ...linkCases].map(({ settings }) => settings));
});
test.afterAll(() => stage?.close());

const field = (tab: Page) => tab.getByLabel('Your e-mail address');
const subscribe = (tab: Page) => tab.getByRole('button', { name: 'Subscribe' });

/** Two presses of the mouse a second apart, without the patience of Playwright's own click. */
async function pressTwice(tab: Page) {
  const { x = 0, y = 0, width = 0, height = 0 } = (await subscribe(tab).boundingBox()) ?? {};
  for (const wait of [1000, 0]) {
    await tab.mouse.click(x + width / 2, y + height / 2);
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { settings, path, body, trap } of formCases.map((one) => ({ trap: undefined, ...one }))) {
    test(`${settings.provider} gets what it documents, and the reader ends on its page`, async ({ page: tab }) => {
      stage.serve(settings);
      await tab.goto(stage.site.origin);
      await field(tab).fill(ADDRESS);
      await subscribe(tab).click();
      await expect(tab).toHaveURL(`${stage.thanks.origin}/welcome/`);
      const type = 'application/x-www-form-urlencoded';
      expect(stage.provider.received).toEqual([{ method: 'POST', path, type, body }]);
    });

    test(`${settings.provider}: only the address can be filled in, by people or by autofill`, async ({ page: tab }) => {
      stage.serve(settings);
      await tab.goto(stage.site.origin);
      await expect(field(tab)).toHaveAttribute('autocomplete', 'email');
      await expect(field(tab)).toHaveAttribute('inputmode', 'email');
      await expect(field(tab)).toHaveAttribute('required');
      await expect(tab.getByRole('textbox')).toHaveCount(1);
      const hidden = tab.locator('form input[type="text"]');
      await expect(hidden).toHaveCount(trap ? 1 : 0);
      if (!trap) return;
      await expect(hidden).toBeHidden();
      await expect(hidden).toHaveAttribute('name', trap);
      await expect(hidden).toHaveAttribute('autocomplete', 'off');
      await expect(hidden).toHaveAttribute('tabindex', '-1');
      await field(tab).focus();
      await tab.keyboard.press('Tab');
      await expect(subscribe(tab)).toBeFocused();
    });
  }

  for (const { settings, link } of linkCases) {
    const name = `${settings.provider} at "${settings.account}"`;
    test(`${name}: no dead form, ${link ? 'a link to its page and' : 'only'} the feed`, async ({ page: tab }) => {
      stage.serve(settings);
      await tab.goto(stage.site.origin);
      await expect(tab.locator('form')).toHaveCount(0);
      await expect(tab.getByRole('link', { name: 'feed' })).toHaveAttribute('href', '/feed.xml');
      const links = await tab
        .getByRole('link', { name: 'Sign up at' })
        .evaluateAll((found) => found.map((one) => one.getAttribute('href')));
      expect(links).toEqual(link ? [link] : []);
    });
  }

  test('a policy that forgets where the provider leads on strands the reader, so the list has to be complete', async ({
    page: tab,
  }) => {
    stage.serve(formCases[0]!.settings, '');
    await tab.goto(stage.site.origin);
    await field(tab).fill(ADDRESS);
    await subscribe(tab).click();
    await expect.poll(() => stage.provider.received.length).toBe(1);
    await tab.waitForTimeout(500);
    expect(stage.thanks.received).toEqual([]);
    expect(tab.url()).toBe(`${stage.site.origin}/`);
  });

  test('where the provider is down its page says so, and ours has said what to do', async ({ page: tab }) => {
    stage.serve(formCases[0]!.settings);
    stage.answer(
      (response) => void response.writeHead(503, { 'Content-Type': 'text/html' }).end('<h1>Out of order</h1>'),
    );
    await tab.goto(stage.site.origin);
    await expect(tab.getByText(/Buttondown, whose page opens next .* a message to confirm/)).toBeVisible();
    await expect(tab.getByText(/If it does not answer, the feed needs no address/)).toBeVisible();
    await field(tab).fill(ADDRESS);
    await subscribe(tab).click();
    await expect(tab.getByRole('heading', { name: 'Out of order' })).toBeVisible();
  });
});

test.describe('with JavaScript', () => {
  const slow = async (response: ServerResponse) => {
    await new Promise((resolve) => setTimeout(resolve, 2500));
    await stage.leadOn(response);
  };

  test('one press, one request: an impatient second press within the wait sends nothing', async ({ page: tab }) => {
    stage.serve(formCases[0]!.settings);
    stage.answer(slow);
    await tab.goto(stage.site.origin);
    await field(tab).fill(ADDRESS);
    await pressTwice(tab);
    await expect(tab).toHaveURL(`${stage.thanks.origin}/welcome/`);
    expect(stage.provider.received).toHaveLength(1);
  });

  test('back on the page, the form can be sent again', async ({ page: tab }) => {
    stage.serve(formCases[3]!.settings);
    await tab.goto(stage.site.origin);
    for (const time of [1, 2]) {
      await field(tab).fill(ADDRESS);
      await expect(subscribe(tab)).not.toHaveAttribute('aria-disabled');
      await subscribe(tab).click();
      await expect(tab).toHaveURL(`${stage.thanks.origin}/welcome/`);
      expect(stage.provider.received).toHaveLength(time);
      await tab.goBack();
    }
  });

  for (const [typed, sent] of typedAddresses) {
    const shown = JSON.stringify(typed.length > 40 ? `${typed.slice(0, 20)}…` : typed);
    test(`${shown} is ${sent ? 'sent as one field' : 'refused before anything is sent'}`, async ({ page: tab }) => {
      const errors: Error[] = [];
      tab.on('pageerror', (error) => errors.push(error));
      stage.serve(formCases[3]!.settings);
      await tab.goto(stage.site.origin);
      await field(tab).fill(typed);
      await subscribe(tab).click();
      if (sent) await expect(tab).toHaveURL(`${stage.thanks.origin}/welcome/`);
      else await expect(tab.locator('input:invalid')).toHaveCount(1);
      const bodies = stage.provider.received.map(({ body }) => [...new URLSearchParams(body)]);
      expect(bodies).toEqual(sent ? [[['email_address', sent]]] : []);
      expect(errors).toEqual([]);
    });
  }
});
