const root = document.documentElement;
const inField = (target: EventTarget | null) =>
  (target as Element).closest?.('input,textarea,select,[contenteditable]');
const openSearch = () =>
  import(/* @vite-ignore */ document.querySelector<HTMLElement>('[data-open-search]')?.dataset['openSearch'] ?? '')
    .then((search) => search.open())
    .catch(() => location.assign('/search/'));

addEventListener('keydown', (event) => {
  const { key, target } = event;
  const shortcut = event.ctrlKey || event.metaKey ? key === 'k' : key === '/' && !event.altKey;
  if (!shortcut || inField(target)) return;
  event.preventDefault();
  openSearch();
});

addEventListener('click', (event) => {
  const element = event.target as Element;
  const plain = !(event.ctrlKey || event.metaKey || event.shiftKey);
  if (plain && element.closest('[data-open-search]')) {
    event.preventDefault();
    openSearch();
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
