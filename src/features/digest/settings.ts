import { labelText } from '../../base/labels';
import type { SettingKind } from '../settings/kinds';
import { type MailAddresses, mailAddresses } from './mail-addresses';

const addresses: SettingKind<MailAddresses> = {
  initial: { addresses: [], refused: [] },
  read: (cell) => mailAddresses(labelText(cell)),
  wrong: 'recipient',
  refused: ({ refused }) => refused,
  first: () => '',
  look: 'text',
};

/** Who gets the daily mail. */
export const digestSettings = { recipients: addresses };
