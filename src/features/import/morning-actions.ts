import { reading, writing } from '../../sheet/action';
import type { Book } from '../../sheet/book';
import { dailyTriggers, removeTriggers, setTrigger } from '../../sheet/daily-trigger';
import { ownAddress } from '../../sheet/own-address';
import { Refusal } from '../../sheet/refusal';
import { labels } from '../../text';
import * as v from '../../vendor/valibot';
import type { MorningView } from './api';
import { nameOfTab, tabId } from './from-tab';
import { type MorningRecord, readMorning, writeMorning } from './morning-settings';
import { sharesTrigger } from './morning-trigger';
import { morningHour, morningRemarks, morningReport, morningState } from './morning-words';
import { headerShape, recallChoices } from './remembered-choices';

/** Whether a tab is imported every day, for the page that has imported one, or is about to choose one. */
const getMorning = reading({
  anyTime: true,
  argument: v.object({ tab: v.nullable(tabId) }),
  run: ({ book }, { tab }: { tab: number | null }) => viewOf(book, tab),
});

function viewOf(book: Book, tab: number | null): MorningView {
  const [format, record] = [book.format(), readMorning()];
  const text = labels(book.language, 'importing');
  const state = record.on ? [morningState(format, record)] : [];
  if (record.on && (tab === null || tab === record.tab)) {
    const said = [...state, morningReport(format, record), ...morningRemarks(format, record)];
    const lines = said.filter((line) => line !== '');
    return { on: true, lines, button: text.morningStop };
  }
  if (tab === null) return { on: false, lines: [], button: '' };
  const instead = record.on ? [text.morningInstead({ tab: record.name })] : [];
  return { on: false, lines: [text.morningHint, ...instead], button: text.morningOffer };
}

const morning = v.object({
  on: v.boolean(),
  // Nothing of it is needed to switch it off.
  tab: v.nullable(tabId),
  header: v.nullable(headerShape),
  keepOutcomes: v.boolean(),
  addLabels: v.boolean(),
});

/**
 * Switches the import of a tab on, or off. While the trigger is changed it is off: a script that ends there leaves one that is
 * said to be off, never one that is said to be on and does not come.
 */
const setMorning = writing({
  argument: morning,
  run: ({ book }, { on, tab, header, ...options }: v.InferOutput<typeof morning>) => {
    const text = labels(book.language, 'importing');
    const before = readMorning();
    const off: MorningRecord = { ...before, on: false, report: null, failure: '', ranAt: '' };
    writeMorning(off);
    if (!on) {
      // The trigger of the daily mail is the same; somebody else's is not in reach, and finds that there is nothing to do.
      if (!sharesTrigger()) removeTriggers(book.language);
      return { message: text.morningIsOff, morning: viewOf(book, tab) };
    }
    const name = tab === null ? null : nameOfTab(book, tab);
    if (tab === null || name === null) throw new Refusal(labels(book.language, 'importing').importTabGone);
    if (header === null || recallChoices(header) === null) throw new Refusal(text.morningForgotten());
    if (!sharesTrigger() || dailyTriggers(book.language).length === 0) {
      setTrigger(morningHour(), book.timeZone, book.language);
    }
    writeMorning({ ...off, ...options, tab, header, name, on, owner: ownAddress() });
    return { message: text.morningIsOn({ tab: name }), morning: viewOf(book, tab) };
  },
});

/** What the pages may call. */
export const morningActions = { getMorning, setMorning };
