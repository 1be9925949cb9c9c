/**
 * Puts text on the clipboard; false where the browser refuses. The modern way in is closed to a sandboxed page, so the text is
 * selected and copied as a person would.
 */
export function copyText(words: string): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = words;
  area.className = 'hidden';
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
