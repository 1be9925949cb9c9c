import { html } from 'lit';
import type { ExportName } from '../../src/app/api';
import { labels } from '../../src/text';
import type { Context, View } from '../assistant/view';
import { server } from '../shell/server';
import { saveFile } from './save-file';

/** What the workbook holds, as files for other programs. */
export class Export implements View {
  constructor(private readonly context: () => Context) {}

  view() {
    const { format, busy, show } = this.context();
    const text = labels(format.language, 'sidebar');
    const files: readonly (readonly [ExportName, string])[] = [
      ['leads', text.exportLeads],
      ['signed', text.exportSigned],
      ['tracking', text.exportTracking],
    ];
    return html`<h1 tabindex="-1">${text.exportTitle}</h1>
      <p>${text.exportIntro}</p>
      <div class="actions">
        ${files.map(
          ([what, label]) =>
            html`<button class="quiet" ?disabled=${busy} @click=${() => this.save(what)}>${label}</button>`,
        )}
      </div>
      <div class="actions">
        <button class="quiet" ?disabled=${busy} @click=${() => show('home')}>
          ${labels(format.language, 'shell').back}
        </button>
      </div>`;
  }

  /** Asks for the file piece by piece, and has it saved when it is whole. */
  private async save(what: ExportName): Promise<void> {
    const { format, run, say } = this.context();
    const name = await run(async () => {
      let piece = await server.getCsv({ what, from: 0, of: null });
      const texts = [piece.text];
      while (piece.next !== null) {
        piece = await server.getCsv({ what, from: piece.next, of: piece.of });
        texts.push(piece.text);
      }
      saveFile(piece.name, texts.join(''));
      return piece.name;
    });
    if (name !== null) say(labels(format.language, 'sidebar').exportSaved({ name }));
  }
}
