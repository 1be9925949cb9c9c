import type { CDPSession, Page } from 'playwright-core';

/** How a page was still while something was done. The sidebar's frame shares its thread, and is still with it. */
export interface Stillness {
  /** The longest that a timer waited, in milliseconds on the clock: on a machine with other work, this is what that does. */
  readonly gap: number;
  /** The processor's time of the longest task of the page's thread, in milliseconds. */
  readonly longest: number;
  /** The processor's time of the page's thread and the script's together, in seconds. */
  readonly worked: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** The processor's time, in microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const TASK = 'ThreadControllerImpl::RunTask';
const PAGE_THREAD = 'CrRendererMain';
const THREADS = [PAGE_THREAD, 'DedicatedWorker thread'];

/** In the page: the longest wait of a timer since it was asked for last. */
const RECORDER = `globalThis.stillness = { gap: 0, last: performance.now() };
(function tick() {
  const now = performance.now();
  stillness.gap = Math.max(stillness.gap, now - stillness.last);
  stillness.last = now;
  setTimeout(tick);
})();`;
const TAKE_GAP = '(() => { const { gap } = stillness; stillness.gap = 0; return gap; })()';

export async function recordStillness(
  page: Page,
): Promise<{ during(work: () => Promise<unknown>): Promise<Stillness> }> {
  const browser = page.context().browser();
  if (!browser) throw new Error('Only pages of a launched browser are traced.');
  const session = await browser.newBrowserCDPSession();
  await page.evaluate(RECORDER);
  return {
    during: async (work) => {
      await page.evaluate(TAKE_GAP);
      const events = await traced(session, work);
      const gap = await page.evaluate<number>(TAKE_GAP);
      return { gap, ...ofTasks(events) };
    },
  };
}

async function traced(session: CDPSession, work: () => Promise<unknown>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }): void => {
    for (const event of value as TraceEvent[]) {
      if (event.name === TASK || event.name === 'thread_name') events.push(event);
    }
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', '__metadata'] },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}

function ofTasks(events: readonly TraceEvent[]): Pick<Stillness, 'longest' | 'worked'> {
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;
  const names = new Map(events.flatMap((event) => (event.args?.name ? [[threadOf(event), event.args.name]] : [])));
  let [longest, worked] = [0, 0];
  for (const event of events) {
    const name = names.get(threadOf(event)) ?? '';
    if (event.name !== TASK || !THREADS.includes(name)) continue;
    const time = (event.tdur ?? 0) / 1000;
    worked += time / 1000;
    if (name === PAGE_THREAD) longest = Math.max(longest, time);
  }
  return { longest, worked };
}
