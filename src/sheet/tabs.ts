import type { Language } from '../base/types';

export type TabName = 'start' | 'settings' | 'leads' | 'rates' | 'values' | 'tracking' | 'commitments' | 'signed';

/** A tab of the workbook. It is found again by the id kept with the sheet, so people may rename and move it. */
export interface Tab {
  readonly name: TabName;
  readonly title: Readonly<Record<Language, string>>;
  /** Computed tabs warn before somebody types over a formula; the others are for typing. */
  readonly computed: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hiddenGridlines: boolean;
}

/** The tabs, in the order they are created. */
export const TABS: readonly Tab[] = [
  {
    name: 'start',
    title: { en: 'Start', fr: 'Accueil' },
    computed: true,
    frozenRows: 0,
    frozenColumns: 0,
    hiddenGridlines: true,
  },
  {
    name: 'settings',
    title: { en: 'Settings', fr: 'Réglages' },
    computed: false,
    frozenRows: 4,
    frozenColumns: 0,
    hiddenGridlines: false,
  },
  {
    name: 'leads',
    title: { en: 'Leads', fr: 'Leads' },
    computed: false,
    frozenRows: 1,
    frozenColumns: 0,
    hiddenGridlines: false,
  },
  {
    name: 'rates',
    title: { en: '1 Close rates', fr: '1 Taux de conclusion' },
    computed: true,
    frozenRows: 0,
    frozenColumns: 1,
    hiddenGridlines: false,
  },
  {
    name: 'values',
    title: { en: '2 Lead values', fr: '2 Valeur des leads' },
    computed: true,
    frozenRows: 0,
    frozenColumns: 1,
    hiddenGridlines: false,
  },
  {
    name: 'tracking',
    title: { en: '3 Tracking', fr: '3 Suivi' },
    computed: true,
    frozenRows: 0,
    frozenColumns: 0,
    hiddenGridlines: false,
  },
  {
    name: 'commitments',
    title: { en: '4 Commitments', fr: '4 Engagements' },
    computed: true,
    frozenRows: 0,
    frozenColumns: 1,
    hiddenGridlines: false,
  },
  {
    name: 'signed',
    title: { en: 'Signed', fr: 'Signé' },
    computed: true,
    frozenRows: 1,
    frozenColumns: 0,
    hiddenGridlines: false,
  },
];

/** A place in the workbook that a link can select. */
export interface Place {
  readonly tab: TabName;
  /** A1 notation inside the tab, such as "C12" or "A5:B6". */
  readonly a1: string;
}
