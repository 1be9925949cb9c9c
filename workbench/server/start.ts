import { parseArgs } from 'node:util';
import { openBrowser } from './browser';
import { buildAddon, buildPage } from './build';
import { config } from './paths';
import { sampleSnapshot } from './sample';
import { serve } from './serve';

const HELP = `Opens ${config.name} on a local spreadsheet in the browser.

  npm start -- [options]

  --port <number>   the port to serve on (also: PORT=<number>); without it a free one
  --no-open         do not open a browser
  --rebuild         build the page again even if its sources have not changed
  --help            this text`;

async function start(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      'no-open': { type: 'boolean', default: false },
      rebuild: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const port = portOf(values.port ?? process.env.PORT);
  console.log('Building the add-on and its workbench…');
  await Promise.all([buildAddon(), buildPage({ rebuild: values.rebuild })]);
  // Made before anyone asks, so that the first look does not wait for it.
  await sampleSnapshot('en');
  void sampleSnapshot('fr');
  const running = await serve(port);
  console.log(`\nThe workbench is at ${running.address}  (Ctrl-C ends it)\n`);
  if (!values['no-open']) openBrowser(running.address);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void running.close());
}

function portOf(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`“${text}” is not a port. Give a number between 1 and 65535, or 0 for any free one.`);
  }
  return port;
}

start().catch((error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE' ? 'That port is taken. Leave --port (or PORT) out to use a free one.' : error.message,
  );
  process.exitCode = 1;
});
