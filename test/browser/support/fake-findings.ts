import type { CheckFinding } from '../../../src/app/api';
import { columnLabel } from '../../../src/log/header';
import { type Format, labels, say } from '../../../src/text';
import { AS_OF } from './situation';

/** What a check of a log with a few faults says: rows that are not used, duplicates, wins that begin late. */
export function fakeFindings(format: Format): CheckFinding[] {
  const { language } = format;
  const values = { count: 2, label: '', column: columnLabel('created', language), day: format.date(AS_OF.serial) };
  const numbers = { count: 640, of: 2100, customers: 1, shown: 0.08, other: 0.12, label: '', otherLabel: '' };
  const place = { tab: 'leads', a1: 'B12' } as const;
  const placed = { place, placeLabel: say(format, 'assistant', 'where', { tab: 'Leads', a1: 'B12' }) };
  return [
    {
      severity: 'error',
      title: say(format, 'checkTitles', 'createdMissing', values),
      effect: say(format, 'checkEffects', 'notUsed', { ...numbers, count: 2, channel: null }),
      examples: [{ text: say(format, 'problems', 'createdMissing', { row: 12, column: values.column }), ...placed }],
      more: say(format, 'check', 'moreExamples', { count: 1 }),
    },
    {
      severity: 'warning',
      title: say(format, 'checkTitles', 'duplicateRow', values),
      effect: say(format, 'checkEffects', 'twice', { ...numbers, count: 2, channel: null }),
      examples: [{ text: say(format, 'problems', 'duplicateRow', { row: 12, other: '11' }), ...placed }],
      more: '',
      fix: { action: 'deleteDuplicates', label: labels(language, 'assistant').deleteDuplicates },
    },
    {
      severity: 'warning',
      title: say(format, 'checkTitles', 'winsBeginLate', values),
      effect: say(format, 'checkEffects', 'notWon', {
        ...numbers,
        channel: { label: 'E-mail', shown: 0.06, other: 0.14 },
      }),
      examples: [
        { text: say(format, 'problems', 'winsBeginLate', { value: values.day, count: 640, of: 2100 }), ...placed },
      ],
      more: '',
    },
  ];
}
