import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../src/base/types';
import { labels } from '../src/text';
import { startWorkbench } from '../workbench/driver/server';
import '../test/support/texts';
import { launchChromium } from '../workbench/driver/chromium';
import { type Language, openWorkbench, type Workbench } from '../workbench/driver/workbench';

const PROJECT = path.resolve(__dirname, '..');
/** The menu's words for the views of the assistant. */
const VIEWS = { home: 'menuAssistant', import: 'menuImport', signing: 'menuSign', help: 'menuHelp' } as const;
/** The picture of the README may have this many kilobytes. */
const README_LIMIT = 400;
const HELP = `Takes pictures of the workbench: every tab, and the sidebar's states, in both languages.

  npm run screenshots -- [folder] [--readme]

  folder     where they go (node_modules/.cache/lead-sla/screenshots)
  --readme   refresh docs/workbench.png, the picture in the README, and nothing else`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { readme: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const server = await startWorkbench();
  const browser = await launchChromium();
  try {
    if (values.readme) {
      const workbench = await openWorkbench(browser, server.address, 'en');
      await pictureForReadme(workbench, path.join(PROJECT, 'docs', 'workbench.png'));
      return;
    }
    const folder = path.resolve(
      positionals[0] ?? path.join(PROJECT, 'node_modules', '.cache', 'lead-sla', 'screenshots'),
    );
    mkdirSync(folder, { recursive: true });
    for (const language of LANGUAGES) {
      for (const start of ['sample', 'empty'] as const) {
        const workbench = await openWorkbench(browser, server.address, language, start);
        await picturesOf(workbench, language, (name) => path.join(folder, `${language}-${start}-${name}.png`));
        await workbench.close();
      }
    }
    console.log(`The pictures are in ${folder}`);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Every tab, and the views of the sidebar that the menu opens. */
async function picturesOf(workbench: Workbench, language: Language, file: (name: string) => string): Promise<void> {
  const tabs = await workbench.tabs();
  for (const [index, tab] of tabs.entries()) {
    await workbench.select(tab, 'A1');
    await workbench.screenshot(file(`tab-${index + 1}`));
  }
  await workbench.select(tabs[0] as string, 'A1');
  for (const [name, handler] of Object.entries(VIEWS)) {
    const caption = labels(language, 'assistant')[handler];
    await workbench.chooseMenuItem(caption);
    await workbench.idle();
    await workbench.screenshot(file(`sidebar-${name}`));
  }
  await picturesOfMonth(workbench, language, file);
}

/** The views of the month that the sidebar opens, where there is a month to show. */
async function picturesOfMonth(
  workbench: Workbench,
  language: Language,
  file: (name: string) => string,
): Promise<void> {
  await workbench.chooseMenuItem(labels(language, 'assistant').menuAssistant);
  await workbench.idle();
  const text = labels(language, 'sidebar');
  const button = (name: string) => workbench.sidebar().getByRole('button', { name });
  if ((await button(text.largerChart).count()) === 0) return;
  for (const [name, label] of [
    ['entry', text.enterLeads],
    ['digest', text.dailyMail],
  ] as const) {
    await button(label).click();
    await workbench.screenshot(file(`sidebar-${name}`));
    await button(labels(language, 'shell').back).click();
  }
  await button(text.largerChart).click();
  await workbench.dialog().getByRole('img').first().waitFor();
  await workbench.screenshot(file('dialog-chart'));
}

/** The tab that tells the most at a glance, with the assistant beside it. */
async function pictureForReadme(workbench: Workbench, file: string): Promise<void> {
  const tracking = (await workbench.tabs()).find((tab) => tab.startsWith('3'));
  if (tracking) await workbench.select(tracking, 'A1');
  await workbench.page.locator('.sheet-chart canvas').nth(1).waitFor();
  mkdirSync(path.dirname(file), { recursive: true });
  await workbench.screenshot(file);
  const kilobytes = Math.ceil(statSync(file).size / 1024);
  if (kilobytes > README_LIMIT) throw new Error(`The picture has ${kilobytes} KB; ${README_LIMIT} KB is the limit.`);
  console.log(`${path.relative(PROJECT, file)}: ${kilobytes} KB`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
