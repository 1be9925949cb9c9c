import { type Action, type Context, reading, writing } from '../sheet/action';
import { a1 } from '../sheet/addresses';
import { Refusal } from '../sheet/refusal';
import { shortText } from '../sheet/shapes';
import { labels } from '../text';
import * as v from '../vendor/valibot';
import type { Api, Done, PageName, PageView } from './api';
import { FEATURE_ACTIONS } from './features';
import { openChart, openPage } from './menu';
import { currentState } from './state';

const getState = reading({ anyTime: true, run: ({ book }) => currentState(book) });

const createTabs = writing({
  anyTime: true,
  run: (context) => {
    const mended = context.ensureTabs();
    return { message: [labels(context.book.language, 'answers').createdTabs, ...mended].join(' ') };
  },
});

/** Selects a cell, for the links of the assistant. */
const goTo = reading({
  anyTime: true,
  argument: v.object({ tab: shortText, a1: shortText }),
  run: ({ book }, place: { tab: string; a1: string }) => {
    const tab = book.tabs.find(({ key }) => key === place.tab);
    const sheet = tab && book.sheet(tab.key);
    if (!sheet) throw new Refusal(labels(book.language, 'answers').placeMissing);
    const range = /^[A-Z]{1,3}\d{1,7}(:[A-Z]{1,3}\d{1,7})?$/.test(place.a1) ? place.a1 : a1(1, 1);
    book.ss.setActiveRange(sheet.getRange(range));
  },
});

/** The action behind a call: its answer lacks the state of the workbook, which is added to every whole change. */
type ActionOf<F> = F extends (...args: infer A) => infer R
  ? {
      readonly effect: Action<never, unknown>['effect'];
      run(context: Context, argument: A extends [] ? undefined : A[0]): R extends Done ? Omit<R, 'state'> : R;
    }
  : never;

/** What the pages and the menu may call, and nothing else. */
export const ACTIONS = {
  getState,
  createTabs,
  goTo,
  openPage: reading({
    anyTime: true,
    argument: v.object({ page: v.picklist(['assistant', 'import']), view: v.optional(v.picklist(['home', 'check'])) }),
    run: (_, { page, view }: { page: PageName; view?: PageView }) => openPage(page, view),
  }),
  openChart: reading({ anyTime: true, run: openChart }),
  ...FEATURE_ACTIONS,
} satisfies { readonly [K in keyof Api]: ActionOf<Api[K]> };

export type ActionKey = keyof typeof ACTIONS;
