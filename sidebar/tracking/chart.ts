import { html, nothing, svg } from 'lit';
import type { PaceLine } from '../../src/app/api';
import { type Format, labels } from '../../src/text';
import { chartGeometry, type Size } from './geometry';

/**
 * The goal line, dashed, and what came in, with a point on the as-of day and the gap between the two. Lines are told apart by
 * their pattern and by a word beside them, and the gap is a sentence besides.
 */
export function paceChart(format: Format, line: PaceLine, size: Size) {
  const text = labels(format.language, 'sidebar');
  const number = (value: number) => (line.unit === 'money' ? format.money(value) : format.int(value));
  const at = chartGeometry(line, size, { goal: text.goal, number });
  const title = line.unit === 'money' ? text.moneyChart : text.leadsChart;
  return html`<figure class="chart">
    <figcaption>${title}</figcaption>
    <svg class="picture" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${title}. ${line.gap}">
      ${at.yTicks.map(
        (tick) => svg`<line class="grid" x1=${at.left} x2=${at.right} y1=${tick.y} y2=${tick.y}></line>
          <text x=${at.left - 6} y=${tick.y + 4} text-anchor="end">${tick.text}</text>`,
      )}
      ${at.xTicks.map(
        (tick) =>
          svg`<text class=${tick.now ? 'today' : ''} x=${tick.x} y=${at.bottom + 15} text-anchor="middle">${tick.text}</text>`,
      )}
      ${at.now ? svg`<line class="now" x1=${at.now.x} x2=${at.now.x} y1=${at.now.from} y2=${at.now.to}></line>` : nothing}
      <path class="goal" d=${at.goal}></path>
      ${at.gap ? svg`<line class="gap" x1=${at.gap.x} x2=${at.gap.x} y1=${at.gap.from} y2=${at.gap.to}></line>` : nothing}
      <path class="actual" d=${at.actual}></path>
      ${at.end ? svg`<circle class="end" cx=${at.end.x} cy=${at.end.y} r="4"></circle>` : nothing}
      ${[at.goalLabel, at.actualLabel].map((label, index) =>
        label
          ? svg`<text class=${index === 0 ? 'goal-label' : 'actual-label'} x=${label.x} y=${label.y} text-anchor=${label.anchor}>${label.text}</text>`
          : nothing,
      )}
    </svg>
  </figure>`;
}
