import { html, nothing } from 'lit';
import { labels } from '../../src/text';
import type { ImportWizard } from './wizard';

/** Choosing a file, with the mouse, the keyboard, or by dropping it. */
export function fileView(wizard: ImportWizard) {
  const text = labels(wizard.context.format.language, 'importWords');
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) void wizard.read(file);
  };
  const over = (event: DragEvent, on: boolean) => {
    event.preventDefault();
    (event.currentTarget as HTMLElement).classList.toggle('over', on);
  };
  return html`
    ${wizard.error ? html`<p class="failure" role="alert">${wizard.error}</p>` : nothing}
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
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        ?disabled=${wizard.reading}
        @change=${(event: Event) => take((event.target as HTMLInputElement).files)}
      />
      <strong>${wizard.reading ? text.reading : text.choose}</strong>
      ${wizard.reading ? nothing : html`<span>${text.drop}</span>`}
    </label>
  `;
}
