import { STANDARD_COLUMNS } from '../src/log/columns';

export const CHANNELS = ['Organic', 'Inbound', 'E-mail', 'Ads', 'Outbound'];
export const PERSONAS = ['Small company', 'Larger company', 'Public sector'];
const FIRST_DAY = Date.UTC(2025, 0, 1);
const DAYS = 600;
const DAY = 86400000;

/** A log of the standard columns as Apps Script hands one over: texts, numbers, dates, and '' for blanks; the same at every run. */
export function makeLog(rows: number): unknown[][] {
  const random = seeded(20261123);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  const log: unknown[][] = [STANDARD_COLUMNS.map((column) => column.label.en)];
  for (let i = 0; i < rows; i++) {
    const created = FIRST_DAY + Math.floor(random() * DAYS * DAY);
    const qualified = random() < 0.5;
    const won = random() < 0.15;
    const cells: Record<string, unknown> = {
      id: `L-${i}`,
      created: new Date(created),
      channel: pick(CHANNELS),
      persona: pick(PERSONAS),
      mql: qualified ? new Date(created + DAY) : '',
      won: won ? new Date(created + 20 * DAY) : '',
      lost: !won && random() < 0.3 ? new Date(created + 30 * DAY) : '',
      amount: won ? 100 + Math.floor(random() * 900) : '',
      owner: 'Ann',
      contacted: new Date(created + 3600000),
      attempts: 2,
    };
    log.push(STANDARD_COLUMNS.map((column) => cells[column.key] ?? ''));
  }
  return log;
}

/** A linear congruential generator with the constants of Numerical Recipes, from 0 up to 1. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
