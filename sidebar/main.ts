import '../src/text/panel';
import { LeadSlaApp } from './app';

customElements.define('lead-sla-app', LeadSlaApp);
