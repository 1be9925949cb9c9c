import { startTab } from './start-sheet';

export const start = { tabs: { start: startTab } };
