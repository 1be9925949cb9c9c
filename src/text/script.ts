import { provideTexts } from '.';
import { assistant as enAssistant } from './en/assistant';
import { digest as enDigest } from './en/digest';
import { month as enMonth } from './en/month';
import { problems as enProblems } from './en/problems';
import { sheet as enSheet } from './en/sheet';
import { tracking as enTracking } from './en/tracking';
import { assistant as frAssistant } from './fr/assistant';
import { digest as frDigest } from './fr/digest';
import { month as frMonth } from './fr/month';
import { problems as frProblems } from './fr/problems';
import { sheet as frSheet } from './fr/sheet';
import { tracking as frTracking } from './fr/tracking';

/** The words of the script: what it writes into the workbook and answers to the sidebar. */
provideTexts('en', {
  assistant: enAssistant,
  digest: enDigest,
  month: enMonth,
  problems: enProblems,
  sheet: enSheet,
  tracking: enTracking,
});
provideTexts('fr', {
  assistant: frAssistant,
  digest: frDigest,
  month: frMonth,
  problems: frProblems,
  sheet: frSheet,
  tracking: frTracking,
});
