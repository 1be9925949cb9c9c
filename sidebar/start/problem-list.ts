import { html, nothing } from 'lit';
import type { ProblemView } from '../../src/app/api';
import { labels, say } from '../../src/text';
import type { Context } from '../assistant/view';
import { alertIcon } from '../shell/icons';

/** Problems shown before the list is opened. */
const FIRST = 5;

/** What to look at, errors first, each with a way to its cell. */
export function problemList(context: Context) {
  const { format, state } = context;
  const text = labels(format.language, 'sidebar');
  const { problems } = state;
  const items = (some: readonly ProblemView[]) =>
    html`<ul class="problems">
      ${some.map((problem) => item(context, problem))}
    </ul>`;
  if (problems.length <= FIRST) return items(problems);
  return html`
    ${items(problems.slice(0, FIRST))}
    <details>
      <summary>
        <span class="closed">${say(format, 'sidebar', 'showAll', { count: problems.length })}</span>
        <span class="opened">${text.showFewer}</span>
      </summary>
      ${items(problems.slice(FIRST))}
    </details>
  `;
}

function item(context: Context, problem: ProblemView) {
  const text = labels(context.format.language, 'sidebar');
  const { place, fix, keep } = problem;
  return html`<li class=${problem.severity}>
    ${alertIcon()}
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
        ${[fix, keep].map((offer) =>
          offer
            ? html`<button class="link" ?disabled=${context.busy} @click=${() => context.perform(offer)}>${offer.label}</button>`
            : nothing,
        )}
      </span>
    </div>
  </li>`;
}
