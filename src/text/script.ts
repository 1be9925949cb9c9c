import { provideTexts } from '.';
import { assistant as enAssistant } from './en/assistant';
import { columns as enColumns } from './en/columns';
import { digest as enDigest } from './en/digest';
import { errors as enErrors } from './en/errors';
import { month as enMonth } from './en/month';
import { problems as enProblems } from './en/problems';
import * as enSettings from './en/settings';
import { sheet as enSheet } from './en/sheet';
import { tabs as enTabs } from './en/tabs';
import { tracking as enTracking } from './en/tracking';
import { typed as enTyped } from './en/typed';
import { assistant as frAssistant } from './fr/assistant';
import { columns as frColumns } from './fr/columns';
import { digest as frDigest } from './fr/digest';
import { errors as frErrors } from './fr/errors';
import { month as frMonth } from './fr/month';
import { problems as frProblems } from './fr/problems';
import * as frSettings from './fr/settings';
import { sheet as frSheet } from './fr/sheet';
import { tabs as frTabs } from './fr/tabs';
import { tracking as frTracking } from './fr/tracking';
import { typed as frTyped } from './fr/typed';

/** The words of the script: what its functions say, what it writes into the workbook and answers to the sidebar. */
provideTexts('en', {
  assistant: enAssistant,
  columns: enColumns,
  digest: enDigest,
  errors: enErrors,
  month: enMonth,
  problems: enProblems,
  ...enSettings,
  sheet: enSheet,
  tabs: enTabs,
  tracking: enTracking,
  typed: enTyped,
});
provideTexts('fr', {
  assistant: frAssistant,
  columns: frColumns,
  digest: frDigest,
  errors: frErrors,
  month: frMonth,
  problems: frProblems,
  ...frSettings,
  sheet: frSheet,
  tabs: frTabs,
  tracking: frTracking,
  typed: frTyped,
});
