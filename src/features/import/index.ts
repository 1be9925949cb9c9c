import { importActions } from './actions';
import { tabActions } from './from-tab';
import { lastImportTab } from './last-import';
import { morningActions } from './morning-actions';
import { partActions } from './parts';
import { undoActions } from './undo';

export const leadImport = {
  tabs: { lastImport: lastImportTab },
  actions: { ...partActions, ...tabActions, ...importActions, ...morningActions, ...undoActions },
};
