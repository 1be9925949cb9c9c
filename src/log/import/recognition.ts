import { findHeader } from './find-header';
import { matchPreset } from './preset-match';
import type { Recognition } from './table-of-rows';

/** How a file is recognised of which nothing is known: by the names that exports have. */
export const BY_NAMES: Recognition = {
  place: findHeader,
  stages: (columns) => matchPreset({ columns })?.preset.stages ?? {},
};
