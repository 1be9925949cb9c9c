import '../src/text/panel';
import { LeadSlaApp } from './shell/app';

// A file that misses the place where it is to be dropped would replace the page.
for (const event of ['dragover', 'drop']) window.addEventListener(event, (dropped) => dropped.preventDefault());

customElements.define('lead-sla-app', LeadSlaApp);
