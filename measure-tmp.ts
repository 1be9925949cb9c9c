import { readFileSync } from 'node:fs';
import { openHeadless } from './workbench/headless';
const file = (n: string) => readFileSync('dist/' + n, 'utf8');
const opts = { code: file('Code.js'), files: { 'Sidebar.html': file('Sidebar.html'), 'appsscript.json': file('appsscript.json') }, locale: 'en_US', timeZone: 'Europe/Paris', today: new Date('2026-11-23T09:00:00Z') };
const t = async (n: string, f: () => any) => { const s = performance.now(); const r = await f(); console.log(n, Math.round(performance.now() - s)); return r; };
(async () => {
  let book = await t('open blank', () => openHeadless(opts));
  await t('createTabs', () => book.run('createTabs'));
  await t('fillSample', () => book.run('fillSample'));
  await book.idle();
  const snap = book.snapshot();
  for (let i = 0; i < 3; i++) {
    book.fault = { kind: 'end', at: 5 };
    await t('ended run (refreshTabs)', () => book.tryRun('createTabs'));
    await t(' next run', () => book.tryRun('nothing'));
  }
  const s = performance.now();
  for (let i = 0; i < 20; i++) { book.fault = { kind: 'end', at: 1 }; await book.tryRun('createTabs'); }
  console.log('20 ended runs', Math.round(performance.now() - s));
  if ((book as any).restore) for (let i = 0; i < 4; i++) { await t('restore', () => (book as any).restore(snap)); await t(' idle', () => book.idle()); }
  await t('structuredClone', () => structuredClone(snap));
  book.close();
})();
