import { html } from 'lit';
import type { FunctionName } from '../../src/app/functions';
import { labels } from '../../src/text';
import type { Context } from '../assistant/view';

/** A short guide of the four steps, and the functions anyone may use in a cell. */
export function helpView(context: Context) {
  const text = labels(context.format.language, 'sidebar');
  // A function that is declared and has no line here does not compile.
  const functions: Readonly<Record<FunctionName, string>> = labels(context.format.language, 'functionLines');
  return html`
    <h1 tabindex="-1">${text.help}</h1>
    <p>${text.helpIntro}</p>
    <ol class="guide">
      ${[text.help1, text.help2, text.help3, text.help4].map((line) => html`<li>${line}</li>`)}
    </ol>
    <h2>${text.helpFunctions}</h2>
    <dl class="functions">
      ${Object.entries(functions).map(([name, use]) => html`<div><dt><code>${name}</code></dt><dd>${use}</dd></div>`)}
    </dl>
    <div class="next">
      <button class="primary wide" @click=${() => context.show('home')}>${labels(context.format.language, 'shell').back}</button>
    </div>
  `;
}
