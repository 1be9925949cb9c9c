import { Page } from '../shell/page';
import { server } from '../shell/server';
import type { ImportContext } from './contract';
import { ImportWizard } from './wizard';

/** The import, which stands in a page of its own: reading files takes more code than all the rest of the assistant. */
export class ImportPage extends Page {
  private readonly wizard = new ImportWizard(() => this.context());
  /** Asked for with the opening, so that it is there by the time a file is chosen. */
  private sample = askForSample();

  override connectedCallback(): void {
    super.connectedCallback();
    void this.focusOn('h1');
  }

  private context(): ImportContext {
    return {
      ...this.pageContext(),
      timeZone: this.start.timeZone,
      hasSample: () => this.hasSample(),
      accept: ({ message }) => {
        this.message = message;
        this.requestUpdate();
      },
    };
  }

  private async hasSample(): Promise<boolean | null> {
    this.dismiss();
    try {
      return await this.sample;
    } catch (error) {
      this.fail(error);
      this.sample = askForSample();
      return null;
    }
  }

  protected view() {
    return this.wizard.view();
  }
}

function askForSample(): Promise<boolean> {
  const asked = server.getState().then(({ sample }) => sample);
  // Whether it fails is of interest to whoever waits for it, and perhaps nobody does.
  asked.catch(() => undefined);
  return asked;
}
