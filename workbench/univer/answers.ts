import type { HostOps } from '../bridge/operations';

type Answered<K extends keyof HostOps> = (
  ...args: Parameters<HostOps[K]>
) => ReturnType<HostOps[K]> | Promise<ReturnType<HostOps[K]>>;

/** The operations that concern the run which asks, not the workbook. */
export type OfTheRun = 'takeLock' | 'releaseLock';

/** The operations as the host answers them, some after a calculation or a person. */
export type Answers = { readonly [K in Exclude<keyof HostOps, OfTheRun>]: Answered<K> };
