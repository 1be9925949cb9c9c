/**
 * Remembers where the keyboard is. A button that is switched off during a call loses the focus; the function returned gives
 * it back, or puts it on the heading where the button is gone.
 */
export function focusAgain(root: HTMLElement): () => void {
  const before = document.activeElement;
  return () => {
    if (!(before instanceof HTMLElement) || before === document.body || !document.hasFocus()) return;
    if (document.activeElement !== document.body) return;
    if (root.contains(before)) before.focus();
    if (document.activeElement === document.body) root.querySelector<HTMLElement>('h1')?.focus();
  };
}

/** A frame that is only being opened has no size yet, and nothing in it can have the focus. */
export async function laidOut(): Promise<void> {
  while (document.documentElement.getClientRects().length === 0) {
    await new Promise((drawn) => requestAnimationFrame(drawn));
  }
}
