/** The names of the tabs; people may change them. */
export const tabs = {
  start: 'Start',
  settings: 'Settings',
  leads: 'Leads',
  rates: '1 Close rates',
  values: '2 Lead values',
  tracking: '3 Tracking',
  commitments: '4 Commitments',
  signed: 'Signed',
};
