import { html } from 'lit';
import type { OtherTab } from '../../src/app/api';
import { labels, say } from '../../src/text';
import type { Wizard } from './contract';

/** Choosing a tab that a connector, a form or a colleague fills. */
export function tabView(wizard: Wizard) {
  const { format, busy } = wizard.context;
  const text = labels(format.language, 'importWords');
  const off = busy || wizard.working;
  const { tabs } = wizard;
  if (tabs === null) {
    return html`<div class="actions">
      <button class="quiet" ?disabled=${off} @click=${() => void wizard.askTabs()}>${text.fromTab}</button>
    </div>`;
  }
  if (tabs.length === 0) return html`<p role="status">${text.noTabs}</p>`;
  const named = ({ name, rows }: OtherTab) => say(format, 'importWords', 'tabRows', { name, rows });
  return html`
    <form
      class="tabs"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const id = Number(new FormData(event.currentTarget as HTMLFormElement).get('tab'));
        const tab = tabs.find((one) => one.id === id);
        if (tab && !off) void wizard.readTab(tab);
      }}
    >
      <label>
        ${text.whichTab}
        <select name="tab" ?disabled=${off}>
          ${tabs.map((tab) => html`<option value=${tab.id}>${named(tab)}</option>`)}
        </select>
      </label>
      <button class="primary wide" ?disabled=${off}>${wizard.working ? text.readingTab : text.readTab}</button>
    </form>
  `;
}
