import type { Context } from './context';
import { Exception, names, offer } from './refuse';

type Output = GoogleAppsScript.HTML.HtmlOutput;

type OutputMethods =
  | 'append'
  | 'clear'
  | 'getContent'
  | 'setContent'
  | 'getTitle'
  | 'setTitle'
  | 'getWidth'
  | 'setWidth'
  | 'getHeight'
  | 'setHeight'
  | 'addMetaTag'
  | 'setFaviconUrl'
  | 'setSandboxMode'
  | 'setXFrameOptionsMode';

class OutputShim implements Pick<Output, OutputMethods> {
  private title: string | null = null;
  private width: number | null = null;
  private height: number | null = null;

  constructor(private html: string) {}

  private get self(): Output {
    return offer<Output>('HtmlOutput', this);
  }
  append(addedContent: string): Output {
    this.html += addedContent;
    return this.self;
  }
  clear(): Output {
    this.html = '';
    return this.self;
  }
  getContent(): string {
    return this.html;
  }
  setContent(content: string): Output {
    this.html = content;
    return this.self;
  }
  getTitle(): string {
    return this.title ?? '';
  }
  setTitle(title: string): Output {
    this.title = title;
    return this.self;
  }
  getWidth(): number {
    return this.width as number;
  }
  setWidth(width: number): Output {
    this.width = width;
    return this.self;
  }
  getHeight(): number {
    return this.height as number;
  }
  setHeight(height: number): Output {
    this.height = height;
    return this.self;
  }
  // What follows concerns pages that Google serves itself.
  addMetaTag(): Output {
    return this.self;
  }
  setFaviconUrl(): Output {
    return this.self;
  }
  setSandboxMode(): Output {
    return this.self;
  }
  setXFrameOptionsMode(): Output {
    return this.self;
  }
}

const output = (html: string): Output => offer<Output>('HtmlOutput', new OutputShim(html));

/** HtmlService; templates know `<?= ?>`, `<?!= ?>` and `<? ?>`. */
export function htmlService(context: Context) {
  const read = (name: string): string => {
    const file = context.call('file', /\.html$/i.test(name) ? name : `${name}.html`);
    if (file === null) throw new Exception(`No HTML file named ${name} was found.`);
    return file;
  };
  const template = (source: string) => {
    const values: Record<string, unknown> = {};
    return Object.assign(values, {
      getRawContent: () => source,
      getCode: () => templateCode(source),
      evaluate: () => {
        const own = Object.keys(values).filter((key) => typeof values[key] !== 'function');
        const run = new Function(...own, templateCode(source)) as (...given: unknown[]) => string;
        return output(run(...own.map((key) => values[key])));
      },
    });
  };
  return offer('HtmlService', {
    SandboxMode: names('IFRAME'),
    XFrameOptionsMode: names('DEFAULT', 'ALLOWALL'),
    createHtmlOutput: (html: unknown = '') => output(String(html)),
    createHtmlOutputFromFile: (name: string) => output(read(name)),
    createTemplate: (html: unknown) => template(String(html)),
    createTemplateFromFile: (name: string) => template(read(name)),
    getUserAgent: () => 'sheets-workbench',
  });
}

/** A template as the body of a function that returns its HTML. */
function templateCode(source: string): string {
  const escaping =
    "const escaped_ = (value) => String(value ?? '').replace(/[&<>\"']/g, (c) => '&#' + c.charCodeAt(0) + ';');";
  const parts = source.split(/<\?([\s\S]*?)\?>/);
  const code = parts.map((part, index) => {
    if (index % 2 === 0) return part === '' ? '' : `html_ += ${JSON.stringify(part)};`;
    const printed = part.replace(/^!?=/, '').replace(/[\s;]+$/, '');
    if (part.startsWith('!=')) return `html_ += String((${printed}) ?? '');`;
    return part.startsWith('=') ? `html_ += escaped_(${printed});` : part;
  });
  return `${escaping}\nlet html_ = '';\n${code.join('\n')}\nreturn html_;`;
}
