import { svg } from 'lit';
import type { StepView } from '../../src/app/api';

/** A shape in the colour of the words beside it. */
const shape = (path: string, size = 18) =>
  svg`<svg viewBox="0 0 24 24" width=${size} height=${size} aria-hidden="true" focusable="false"><path fill="currentColor" d=${path}></path></svg>`;

const CHECK = 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm-1.6 14.4L6 12l1.4-1.4 3 3 6.2-6.2L18 8.8z';
const CIRCLE = 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm0 18a8 8 0 1 1 0-16 8 8 0 0 1 0 16z';
const CLOCK = 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm0 18a8 8 0 1 1 0-16 8 8 0 0 1 0 16zm1-13h-2v6l5 3 1-1.6-4-2.4z';
const ALERT = 'M12 2 1 21h22zm-1 7h2v6h-2zm0 8h2v2h-2z';
const CHEVRON = 'M9.3 6.7 10.7 5.3l6.7 6.7-6.7 6.7-1.4-1.4 5.3-5.3z';
const CROSS = 'M18.4 7 17 5.6l-5 5-5-5L5.6 7l5 5-5 5L7 18.4l5-5 5 5 1.4-1.4-5-5z';

const STATES: Readonly<Record<StepView['state'], string>> = {
  done: CHECK,
  problem: ALERT,
  todo: CIRCLE,
  waiting: CLOCK,
};

/** The state of a step as a shape; the word stands beside it. */
export const stateIcon = (state: StepView['state']) => shape(STATES[state]);
export const alertIcon = () => shape(ALERT);
export const openIcon = () => shape(CHEVRON, 16);
export const closeIcon = () => shape(CROSS, 16);
