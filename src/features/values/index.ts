import { valueProblems } from './problems';
import { valuesStep } from './step';
import { valuesLayout, valuesTab } from './tab';
import { valuesTakings } from './typed';

export const values = {
  tabs: { values: valuesTab },
  layouts: { values: valuesLayout },
  takings: { values: valuesTakings },
  problems: [valueProblems],
  steps: [valuesStep],
};
