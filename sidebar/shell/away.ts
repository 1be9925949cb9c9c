/** Tells when the person goes to the spreadsheet, and when they come back, with the keyboard or the pointer, or to the browser's tab. */
export class Away {
  constructor(
    private readonly left: () => void,
    private readonly returned: () => void,
  ) {}

  watch(): void {
    window.addEventListener('blur', this.left);
    window.addEventListener('focus', this.returned);
    document.documentElement.addEventListener('pointerenter', this.returned);
    document.addEventListener('visibilitychange', this.seen);
  }

  stop(): void {
    window.removeEventListener('blur', this.left);
    window.removeEventListener('focus', this.returned);
    document.documentElement.removeEventListener('pointerenter', this.returned);
    document.removeEventListener('visibilitychange', this.seen);
  }

  private readonly seen = (): void => {
    if (document.visibilityState === 'visible') this.returned();
  };
}
