import { ACTIVECAMPAIGN } from './activecampaign';
import { AXONAUT } from './axonaut';
import { BITRIX24 } from './bitrix24';
import { BOONDMANAGER } from './boondmanager';
import { BREVO } from './brevo';
import { CALENDLY } from './calendly';
import { CLOSE } from './close';
import { DYNAMICS } from './dynamics';
import { DYNAMICS_LEADS } from './dynamics-leads';
import { ESPOCRM } from './espocrm';
import { FRESHSALES } from './freshsales';
import { GOHIGHLEVEL } from './gohighlevel';
import { GOOGLE_ADS } from './google-ads';
import { HUBSPOT_CONTACTS } from './hubspot-contacts';
import { HUBSPOT_DEALS } from './hubspot-deals';
import { LINKEDIN } from './linkedin';
import { MAILCHIMP } from './mailchimp';
import { META_LEADS } from './meta-leads';
import { MONDAY } from './monday';
import { NOCRM } from './nocrm';
import { ODOO } from './odoo';
import { PIPEDRIVE_DEALS } from './pipedrive-deals';
import { PIPEDRIVE_LEADS } from './pipedrive-leads';
import type { Preset } from './preset';
import { SALESFORCE_LEADS } from './salesforce-leads';
import { SALESFORCE_OPPORTUNITIES } from './salesforce-opportunities';
import { SELLSY } from './sellsy';
import { SUITECRM } from './suitecrm';
import { TYPEFORM } from './typeform';
import { ZOHO_DEALS } from './zoho-deals';
import { ZOHO_LEADS } from './zoho-leads';

/** The tools whose exports are known. */
export const PRESETS: readonly Preset[] = [
  HUBSPOT_CONTACTS,
  HUBSPOT_DEALS,
  PIPEDRIVE_DEALS,
  PIPEDRIVE_LEADS,
  SALESFORCE_LEADS,
  SALESFORCE_OPPORTUNITIES,
  ZOHO_LEADS,
  ZOHO_DEALS,
  ODOO,
  DYNAMICS,
  DYNAMICS_LEADS,
  SUITECRM,
  CLOSE,
  GOHIGHLEVEL,
  ESPOCRM,
  FRESHSALES,
  ACTIVECAMPAIGN,
  BITRIX24,
  SELLSY,
  AXONAUT,
  NOCRM,
  BOONDMANAGER,
  META_LEADS,
  LINKEDIN,
  GOOGLE_ADS,
  TYPEFORM,
  CALENDLY,
  MAILCHIMP,
  BREVO,
  MONDAY,
];
