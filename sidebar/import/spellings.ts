import { html, nothing } from 'lit';
import { labels } from '../../src/text';
import { pairs } from '../spellings/pairs';
import type { Wizard } from './contract';
import type { Draft } from './draft';
import { SIDES } from './file-spellings';

/** Labels of the file that may be others, to be merged with the import. */
export function spellingsView(wizard: Wizard, draft: Draft) {
  const { format } = wizard.context;
  const text = labels(format.language, 'spellings');
  const found = SIDES.filter((side) => draft.proposals[side].length > 0);
  if (found.length === 0) return nothing;
  return html`<h2>${text.ofFile}</h2>
    <p class="quiet">${text.ofFileIntro}</p>
    ${found.map(
      (side) => html`<fieldset class="pairs">
        <legend>${text[side]}</legend>
        ${pairs(
          format,
          { id: `pair-${side}`, proposals: draft.proposals[side], picks: draft.picks[side] },
          (picks) => void wizard.choose({ ...draft, picks: { ...draft.picks, [side]: picks } }),
        )}
      </fieldset>`,
    )}`;
}
