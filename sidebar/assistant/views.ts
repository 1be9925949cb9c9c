import type { AssistantView } from '../../src/app/api';
import { Check } from '../check/check';
import { Signing } from '../commitments/signing';
import { Digest } from '../digest/digest';
import { Entry } from '../entry/entry';
import { Export } from '../export/export';
import { LastImportView } from '../last-import/last-import';
import { SpellingsView } from '../spellings/spellings';
import { helpView } from '../start/help';
import { Home } from '../start/home';
import { largeChart } from '../tracking/large-chart';
import type { Context, View } from './view';

/** The views of the assistant, each made once for the page it stands in. */
export const viewsOf = (context: () => Context): Readonly<Record<AssistantView, View>> => ({
  home: new Home(context),
  signing: new Signing(context),
  help: { view: () => helpView(context()) },
  entry: new Entry(context),
  digest: new Digest(context),
  spellings: new SpellingsView(context),
  lastImport: new LastImportView(context, () => context().show('home')),
  check: new Check(context),
  export: new Export(context),
  chart: { view: () => largeChart(context()) },
});
