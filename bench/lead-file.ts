import { STANDARD_COLUMNS } from '../src/log/columns';
import { makeLog } from './log';

const DAY = 86400000;
const LOST = ['Price', 'No budget', 'Chose a competitor', 'No answer'];

/** An export with all the standard columns, filled as a team that keeps its CRM well would have it; the same at every run. */
export function leadFile(rows: number): string {
  const [header, ...leads] = makeLog(rows);
  const at = (key: string) => STANDARD_COLUMNS.findIndex((column) => column.key === key);
  const later = (cell: unknown, days: number) => (cell instanceof Date ? new Date(cell.getTime() + days * DAY) : '');
  const filled = leads.map((lead, i) => {
    const cells = [...lead];
    const set = (key: string, cell: unknown) => {
      cells[at(key)] = cell;
    };
    const of = (key: string) => lead[at(key)];
    const rejected = i % 10 === 0;
    set('leads', 1);
    set('sql', later(of('mql'), 2));
    set('opportunity', later(of('mql'), 5));
    set('customers', of('won') === '' ? '' : 1);
    set('lostReason', of('lost') === '' ? '' : LOST[i % LOST.length]);
    set('owner', ['Ann', 'Bob', 'Chloé', 'Driss'][i % 4]);
    set('rejected', rejected ? 'Not a company' : '');
    set('rejectedOn', rejected ? later(of('created'), 3) : '');
    set('review', rejected ? 'Confirmed' : '');
    set('reviewedOn', rejected ? later(of('created'), 4) : '');
    return cells.map(textOf).join(',');
  });
  return [header!.join(','), ...filled].join('\n');
}

/** A date as exports write it, to the second and in UTC. */
const textOf = (cell: unknown): string =>
  cell instanceof Date ? `${cell.toISOString().slice(0, 19)}Z` : String(cell ?? '');
