/** After this many milliseconds a form may be sent again, if the browser is still on the page. */
const WAIT = 30_000;

const sent = new Map<EventTarget, number>();
const buttonOf = (form: EventTarget) => (form as HTMLFormElement).querySelector('button');

const release = (form: EventTarget) => {
  clearTimeout(sent.get(form));
  sent.delete(form);
  buttonOf(form)?.removeAttribute('aria-disabled');
};

// One click, one request: while the provider takes its time, a second press sends nothing.
addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  if (!form.matches('.signup form')) return;
  if (sent.has(form)) return event.preventDefault();
  buttonOf(form)?.setAttribute('aria-disabled', 'true');
  sent.set(form, setTimeout(release, WAIT, form) as unknown as number);
});

// Back from the provider's page, the form is as new.
addEventListener('pageshow', () => [...sent.keys()].forEach(release));
