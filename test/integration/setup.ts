import { buildHeadless } from '../../workbench/headless/build';

/** Bundles headless Univer once, before the test files that need it start in processes of their own. */
export default async function setup(): Promise<void> {
  await buildHeadless();
}
