import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { decides } from '../../src/log/import/deciding';
import { type Question, readingText } from '../../src/log/import/plan';
import { labels, say } from '../../src/text';
import { meaningsOf } from './answer-words';
import type { Wizard } from './contract';
import { type Draft, withAnswer } from './draft';

/** What the file leaves open; nothing is chosen beforehand, because a wrong guess would go unnoticed. */
export function questionsView(wizard: Wizard, draft: Draft) {
  if (draft.questions.length === 0) return nothing;
  const text = labels(wizard.context.format.language, 'importWords');
  return html`<h2>${text.questionsTitle}</h2>
    ${repeat(
      draft.questions,
      ({ column, kind }) => `${column} ${kind}`,
      (question) => questionView(wizard, draft, question),
    )}`;
}

function questionView(wizard: Wizard, draft: Draft, question: Question) {
  const { format } = wizard.context;
  const column = draft.table.columns.find(({ index }) => index === question.column)?.label ?? '';
  const key = question.kind === 'dateOrder' ? 'dateOrderQuestion' : 'decimalMarkQuestion';
  const loss = decides(question.key) ? 'unreadable' : 'unreadableBlank';
  const meanings = meaningsOf(format);
  return html`<fieldset>
    <legend>${say(format, 'importWords', key, { column })}</legend>
    ${question.options.map(({ answer, example, reading, unreadable }) => {
      const words = { example, reading: readingText(reading, question.kind, format) };
      return html`<label class="check">
        <input
          type="radio"
          name="question-${question.column}"
          .checked=${live(draft.answers[question.column] === answer)}
          @change=${() => wizard.choose(withAnswer(draft, question.column, answer))}
        />
        <span>
          ${say(format, 'importWords', 'reads', words)} (${meanings[answer]})
          ${unreadable > 0 ? html`<small>${say(format, 'importWords', loss, { count: unreadable })}</small>` : nothing}
        </span>
      </label>`;
    })}
    ${
      question.suggested
        ? html`<p class="hint">
            ${say(format, 'importWords', question.early ? 'earlyHint' : 'suggestedHint', { answer: meanings[question.suggested] })}
          </p>`
        : nothing
    }
  </fieldset>`;
}
