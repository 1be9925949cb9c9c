type Listener = ((event: { readonly data: unknown }) => void) | null;

/**
 * Takes the place of MessageChannel in the headless bundle. Univer opens one whenever it lets other work in between during a
 * calculation, and does not close it; in Node an open channel keeps the process alive for ever.
 */
class QuietMessageChannel {
  readonly port1 = {
    onmessage: null as Listener,
    close(): void {
      this.onmessage = null;
    },
  };
  readonly port2 = {
    postMessage: (data: unknown): void => {
      setImmediate(() => this.port1.onmessage?.({ data }));
    },
    close: (): void => undefined,
  };
}

export { QuietMessageChannel as MessageChannel };
