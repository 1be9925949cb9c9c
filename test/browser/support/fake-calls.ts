import type { Api } from '../../../src/app/api';

/** Answers the calls of a page and writes them down; a test may hold an answer back, or have it fail. */
export abstract class FakeCalls {
  readonly calls: { readonly name: keyof Api; readonly arguments: readonly unknown[] }[] = [];
  /** What the next call of a function throws, as the failure handler gets it. */
  readonly failures = new Map<keyof Api, string>();
  private readonly held = new Map<keyof Api, Promise<void>>();
  /** Told of each call as it comes. */
  private readonly watchers = new Set<() => void>();
  protected abstract readonly api: Api;

  /** Answers a call of `google.script.run`. */
  async answer(name: keyof Api, given: readonly unknown[]): Promise<unknown> {
    this.calls.push({ name, arguments: given });
    for (const watch of this.watchers) watch();
    await this.held.get(name);
    const failure = this.failures.get(name);
    this.failures.delete(name);
    if (failure !== undefined) throw failure;
    const call = this.api[name] as (...values: readonly unknown[]) => unknown;
    return call(...given);
  }

  /** Keeps the calls of a function waiting until what is returned is called. */
  hold(name: keyof Api): () => void {
    let release = (): void => undefined;
    const held = new Promise<void>((resume) => {
      release = resume;
    });
    this.held.set(name, held);
    return () => {
      this.held.delete(name);
      release();
    };
  }

  /** The arguments of the calls of one function. */
  called(name: keyof Api): unknown[][] {
    return this.calls.filter((call) => call.name === name).map((call) => [...call.arguments]);
  }

  /** The same, once there are as many: a page shows nothing of what it only sends away. */
  arrived(name: keyof Api, times: number): Promise<unknown[][]> {
    return new Promise((resolve) => {
      const watch = (): void => {
        const found = this.called(name);
        if (found.length < times) return;
        this.watchers.delete(watch);
        resolve(found);
      };
      this.watchers.add(watch);
      watch();
    });
  }
}
