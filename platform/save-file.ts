/** The browser reads a file after the click; a minute is more than it takes to start. */
const READ_WITHIN_MS = 60_000;

/** Gives text or bytes to the user as a file; nothing is ever shown or run from it. */
export function saveFile(name: string, content: string | Blob): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: 'text/plain;charset=utf-8' }) : content;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ_WITHIN_MS);
}
