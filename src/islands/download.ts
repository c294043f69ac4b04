/** Offers text or bytes as a file to save; they never leave the browser. */
export function download(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** Copies text. Returns whether the browser allowed it. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies text as Markdown and returns what to tell the reader. */
export async function copyAsMarkdown(text: string): Promise<string> {
  return (await copy(text)) ? 'Copied as Markdown.' : 'Copying was refused by the browser.';
}
