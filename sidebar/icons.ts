import { svg } from 'lit';
import type { StepView } from '../src/actions/api';

const shape = (path: string, color: string) =>
  svg`<svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" focusable="false"><path fill=${color} d=${path}></path></svg>`;

const CHECK = 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm-1.6 14.4L6 12l1.4-1.4 3 3 6.2-6.2L18 8.8z';
const CIRCLE = 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm0 18a8 8 0 1 1 0-16 8 8 0 0 1 0 16z';
const CLOCK = 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm0 18a8 8 0 1 1 0-16 8 8 0 0 1 0 16zm1-13h-2v6l5 3 1-1.6-4-2.4z';
const ALERT = 'M12 2 1 21h22zm-1 7h2v6h-2zm0 8h2v2h-2z';

/** The state of a step as a shape; the word stands beside it. */
export function stateIcon(state: StepView['state']) {
  if (state === 'done') return shape(CHECK, '#188038');
  if (state === 'problem') return shape(ALERT, '#c5221f');
  return state === 'todo' ? shape(CIRCLE, '#1a73e8') : shape(CLOCK, '#5f6368');
}

export const errorIcon = () => shape(ALERT, '#c5221f');
export const warningIcon = () => shape(ALERT, '#b06000');
