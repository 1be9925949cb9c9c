import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { type Answer, type Question, readingText } from '../../src/log/import/plan';
import { labels, say } from '../../src/text';
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
  const text = labels(format.language, 'importWords');
  const column = draft.table.columns.find(({ index }) => index === question.column)?.label ?? '';
  const key = question.kind === 'dateOrder' ? 'dateOrderQuestion' : 'decimalMarkQuestion';
  const meanings: Readonly<Record<Answer, string>> = {
    dmy: text.orderDmy,
    mdy: text.orderMdy,
    ymd: text.orderYmd,
    '.': text.decimalPoint,
    ',': text.decimalComma,
  };
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
          ${unreadable > 0 ? html`<small>${say(format, 'importWords', 'unreadable', { count: unreadable })}</small>` : nothing}
        </span>
      </label>`;
    })}
    ${
      question.suggested
        ? html`<p class="hint">
            ${say(format, 'importWords', 'suggestedHint', { answer: meanings[question.suggested] })}
          </p>`
        : nothing
    }
  </fieldset>`;
}
