import type { Steps } from '../../src/base/steps';
import { Abandoned, inSlices } from '../shell/pace';

/** Does work in slices, as long as somebody waits for it. */
export type InSlices = <T>(steps: Steps<T>) => Promise<T>;

/** The work of a page that a person waits for: one at a time, and none once it is cancelled. */
export class Work {
  private current: symbol | null = null;

  get isUnderWay(): boolean {
    return this.current !== null;
  }

  cancel(): void {
    this.current = null;
  }

  /** @param redraw shows that it is under way, or no longer */
  async run(task: (inSlices: InSlices) => void | Promise<void>, redraw: () => void): Promise<void> {
    const mine = Symbol('work');
    this.current = mine;
    redraw();
    // Lets the page show that it is at work.
    await new Promise((drawn) => setTimeout(drawn, 20));
    try {
      await task((steps) => inSlices(steps, () => this.current !== mine));
    } catch (error) {
      if (!(error instanceof Abandoned)) throw error;
    }
    if (this.current !== mine) return;
    this.current = null;
    redraw();
  }
}
