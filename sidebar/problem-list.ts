import { html, nothing } from 'lit';
import type { ProblemView } from '../src/actions/api';
import { labels, say } from '../src/text';
import type { Context } from './context';
import { errorIcon, warningIcon } from './icons';

/** Problems shown before the list is opened. */
const FIRST = 5;

/** What to look at, errors first, each with a way to its cell. */
export function problemList(context: Context) {
  const { state, format } = context;
  const text = labels(format.language, 'sidebar');
  const { problems } = state;
  const more = problems.slice(FIRST);
  return html`
    <ul class="problems">
      ${problems.slice(0, FIRST).map((problem) => item(context, problem))}
    </ul>
    ${
      more.length === 0
        ? nothing
        : html`<details>
            <summary>
              <span class="closed">${say(format, 'sidebar', 'showAll', { count: problems.length })}</span>
              <span class="opened">${text.showFewer}</span>
            </summary>
            <ul class="problems">
              ${more.map((problem) => item(context, problem))}
            </ul>
          </details>`
    }
  `;
}

function item(context: Context, problem: ProblemView) {
  const text = labels(context.format.language, 'sidebar');
  const { place, fix } = problem;
  return html`<li class=${problem.severity}>
    ${problem.severity === 'error' ? errorIcon() : warningIcon()}
    <div>
      <span class="hidden">${problem.severity === 'error' ? text.error : text.warning}</span>
      <span>${problem.text}</span>
      <span class="links">
        ${
          place
            ? html`<button class="link" ?disabled=${context.busy} @click=${() => context.goTo(place)}>
                ${problem.placeLabel}
              </button>`
            : nothing
        }
        ${
          fix
            ? html`<button class="link" ?disabled=${context.busy} @click=${() => context.perform(fix)}>${fix.label}</button>`
            : nothing
        }
      </span>
    </div>
  </li>`;
}
