import { html } from 'lit';
import type { Normalised } from '../../src/log/import/normalise';
import type { Format } from '../../src/text';
import { noticesOf } from './notices-text';

/** What is to be known of a file as a whole, before the import and after it. */
export function noticesView(format: Format, rows: Normalised) {
  return noticesOf(format, rows).map((sentence) => html`<p class="notice">${sentence}</p>`);
}
