import { html, nothing } from 'lit';
import { labels } from '../../src/text';
import type { Wizard } from './contract';
import { morningView } from './morning';
import { tabView } from './tab-source';

const ACCEPTED = [
  ...['.csv', '.tsv', '.txt', '.xlsx', '.xls', '.xml', '.html', 'text/csv', 'text/tab-separated-values', 'text/plain'],
  ...['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'application/vnd.ms-excel'],
].join();

/** Choosing a file, with the mouse, the keyboard, or by dropping it. */
export function fileView(wizard: Wizard) {
  const text = labels(wizard.context.format.language, 'importWords');
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file && !wizard.working) void wizard.read(file);
  };
  const over = (event: DragEvent, on: boolean) => {
    event.preventDefault();
    (event.currentTarget as HTMLElement).classList.toggle('over', on);
  };
  return html`
    <label
      class="drop"
      @dragover=${(event: DragEvent) => over(event, true)}
      @dragleave=${(event: DragEvent) => over(event, false)}
      @drop=${(event: DragEvent) => {
        over(event, false);
        take(event.dataTransfer?.files);
      }}
    >
      <input
        type="file"
        accept=${ACCEPTED}
        ?disabled=${wizard.working}
        @click=${() => wizard.prepare()}
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          take(input.files);
          // The same file, corrected, must be a change again.
          if (!wizard.working) input.value = '';
        }}
      />
      <strong>${wizard.working ? text.reading : text.choose}</strong>
      ${wizard.working ? nothing : html`<span>${text.drop}</span>`}
    </label>
    ${wizard.working ? html`<button class="quiet" @click=${() => wizard.cancelWork()}>${text.cancel}</button>` : nothing}
    ${tabView(wizard)} ${morningView(wizard)}
  `;
}
