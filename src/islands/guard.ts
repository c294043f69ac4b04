const PATIENCE = 8000;

const fail = (guard: Element) => {
  const line = guard.querySelector<HTMLElement>('[data-instead]');
  if (!line || guard.classList.contains('island-failed')) return;
  guard.classList.add('island-failed');
  line.textContent = `The interactive part could not load. ${line.dataset['instead']} Reload the page to try again.`;
  line.hidden = false;
};

addEventListener('astro:hydration-error', (event) => {
  const guard = (event.target as Element).closest?.('.island-guard');
  if (guard) fail(guard);
});

// An import that never ends fires no event: an island still marked `ssr` after a while has not come to life.
for (const guard of document.querySelectorAll('.island-guard'))
  setTimeout(() => guard.querySelector('astro-island[ssr]') && fail(guard), PATIENCE);
