import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { shortened } from '../../src/base/shortened';
import { type Format, labels, say } from '../../src/text';
import { type Choices, withFirstLine } from './draft';

/** More of a line is not needed to know it again. */
const LONGEST = 100;

/** Whether the first line names the columns, where no name of it is known; nothing is chosen where nothing tells. */
export function firstLineView(format: Format, choices: Choices, choose: (choices: Choices) => unknown) {
  const { firstLine, headerless } = choices.table;
  if (firstLine === null) return nothing;
  const { line, text } = firstLine;
  const words = labels(format.language, 'importWords');
  const answer = (isHeader: boolean, label: string) => html`<label class="check">
    <input
      type="radio"
      name="first-line"
      .checked=${live(choices.firstLineTold && headerless !== isHeader)}
      @change=${() => choose(withFirstLine(choices, isHeader))}
    />
    <span>${label}</span>
  </label>`;
  return html`<fieldset>
    <legend>${say(format, 'importWords', 'firstLineQuestion', { line, text: shortened(text, LONGEST) })}</legend>
    ${answer(true, words.firstLineNames)} ${answer(false, words.firstLineRow)}
  </fieldset>`;
}
