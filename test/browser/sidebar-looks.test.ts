import { inTurns, SEED } from '../support/sample';
import type { SidebarPage } from './support/sidebar-page';
import { SIDEBAR_STATES } from './support/sidebar-states';
import { sidebars } from './support/sidebars';

/** The built sidebar at the 300 pixels Google Sheets gives it, in a frame without storage: every state, in a language that changes from run to run. */

const openSidebar = sidebars();
let sidebar: SidebarPage;

const LOOKS = inTurns(SIDEBAR_STATES, ['en', 'fr'] as const).map(([state, language]) => ({ ...state, language }));
describe(`with FAULT_SEED=${SEED}`, () => {
  test.each(LOOKS)(
    '$name has no fault that axe-core or a ruler finds, in $language',
    async ({ language, ...state }) => {
      sidebar = await openSidebar({ language, ...state.situation });
      await sidebar.frame.getByRole('heading', { level: 1 }).waitFor();
      await state.reach?.(sidebar);
      await sidebar.frame.locator(state.shows).first().waitFor();

      expect(await sidebar.violations()).toEqual([]);
      expect(await sidebar.overflow()).toEqual({ wider: 0, cut: [] });
      expect(await sidebar.smallTargets()).toEqual([]);
      expect(await sidebar.frame.getByRole('heading', { level: 1 }).count()).toBe(1);
      expect(await sidebar.frame.locator('button.primary').count()).toBeLessThanOrEqual(1);
      expect(await sidebar.frame.evaluate(() => document.documentElement.lang)).toBe(language);
      expect(sidebar.errors).toEqual([]);
      expect(sidebar.requests).toEqual([]);
    },
  );
});

test('turns its spinner slowly for people who have asked for less motion', async () => {
  sidebar = await openSidebar({ language: 'en' }, (server) => server.hold('getState'));
  const duration = () =>
    sidebar.frame
      .locator('.spinner')
      .first()
      .evaluate((spinner) => Number.parseFloat(getComputedStyle(spinner).animationDuration));
  const usual = await duration();
  await sidebar.page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await duration()).toBeGreaterThan(3 * usual);
});
