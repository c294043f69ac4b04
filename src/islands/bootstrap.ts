const root = document.documentElement;
const inField = (target: EventTarget | null) =>
  (target as Element).closest?.('input,textarea,select,[contenteditable]');
// What loads on request: an element names its script, and the address to go to where the script fails.
type OnRequest = HTMLAnchorElement & HTMLButtonElement;
const run = (element: OnRequest) =>
  import(/* @vite-ignore */ element.dataset['run'] ?? '')
    .then((script) => script.open(element))
    .catch(() => location.assign(element.href ?? element.value));

addEventListener('keydown', (event) => {
  const { key, target } = event;
  const shortcut = event.ctrlKey || event.metaKey ? key === 'k' : key === '/' && !event.altKey;
  if (!shortcut || inField(target)) return;
  event.preventDefault();
  // The search stands first on the page.
  run(document.querySelector<OnRequest>('[data-run]')!);
});

addEventListener('click', (event) => {
  const element = event.target as Element;
  const plain = !(event.ctrlKey || event.metaKey || event.shiftKey);
  const requested = element.closest<OnRequest>('[data-run]');
  if (plain && requested) {
    event.preventDefault();
    run(requested);
  }
  const theme = element.closest<HTMLElement>('[data-set-theme]')?.dataset['setTheme'];
  if (theme === undefined) return;
  root.dataset['theme'] = theme;
  try {
    localStorage.setItem('crosswalk.theme', theme);
  } catch {}
});

document.querySelector('.theme-choice')?.removeAttribute('hidden');

for (const type of ['mouseover', 'focusin'])
  addEventListener(type, (event) => {
    const term = (event.target as Element).closest?.<HTMLButtonElement>('.term');
    if (!term || (type === 'focusin' && !term.matches(':focus-visible'))) return;
    const note = term.popoverTargetElement as HTMLElement;
    if (!note.matches(':popover-open')) note.showPopover({ source: term });
  });
