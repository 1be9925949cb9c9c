import { chromiumForTests } from '../../../workbench/driver/jest';
import { type OpenSidebar, stageIn } from './sidebar-page';

/** For tests of the sidebar by itself: what shows one in place of the one before. */
export function sidebars(): OpenSidebar {
  const browser = chromiumForTests();
  let open: OpenSidebar;
  beforeAll(async () => {
    open = await stageIn(browser());
  });
  return (situation, prepare) => open(situation, prepare);
}
