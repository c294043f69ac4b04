const PREFIX = 'crosswalk.';

/** Removes every key of this site from the browser's storage and says what was removed. */
document.querySelector('#clear-browser')?.addEventListener('click', () => {
  const said = document.querySelector('#cleared');
  if (!said) return;
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    for (const key of keys) localStorage.removeItem(key);
    said.textContent =
      keys.length === 0
        ? 'There was nothing to clear.'
        : `Cleared: ${keys.length === 1 ? 'one entry' : `${keys.length} entries`}.`;
  } catch {
    said.textContent = 'This browser keeps nothing for this site.';
  }
});
