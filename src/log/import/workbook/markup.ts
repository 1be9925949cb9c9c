/** A tag, or the text before the next one, its characters as they are meant. */
export type Piece =
  | { readonly text: string }
  | { readonly tag: string; readonly closes: boolean; readonly empty: boolean; attribute(name: string): string };

/** Tags whose content is for programs. */
const UNSHOWN = /^(?:script|style|title|xml)$/;
/** A ">" in a value of an attribute does not end its tag; so many are tried. */
const MOST_TRIES = 20;

/** The letters that HTML has names for, from U+00A0 to U+00FF, and a few others. */
const NAMES = (
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para ' +
  'middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute ' +
  'Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute ' +
  'THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ' +
  'ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
).split(' ');
const OTHERS: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", euro: '€', rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”' },
  ...{ ndash: '–', mdash: '—', hellip: '…', oelig: 'œ', OElig: 'Œ', bull: '•', trade: '™', Yuml: 'Ÿ' },
};

/** The tags and texts of HTML or XML, one after the other, however carelessly it is written. Tags are without their prefix. */
export function* markupPieces(source: string): Generator<Piece> {
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    const end = open === -1 ? source.length : open;
    if (end > at) yield { text: unescaped(source.slice(at, end)) };
    if (open === -1) return;
    if (source.startsWith('<![CDATA[', open)) {
      const close = after(source, ']]>', open);
      yield { text: source.slice(open + 9, close === source.length ? close : close - 3) };
      at = close;
      continue;
    }
    const comment = source.startsWith('<!--', open);
    at = comment ? after(source, '-->', open + 4) : endOfTag(source, open);
    const tag = comment ? null : tagOf(source.slice(open + 1, at - 1));
    if (tag === null) continue;
    yield tag;
    if (!tag.closes && !tag.empty && UNSHOWN.test(tag.tag)) {
      const close = source.slice(at).search(new RegExp(`</${tag.tag}\\b`, 'i'));
      at = close === -1 ? source.length : endOfTag(source, at + close);
    }
  }
}

/** Where what follows a mark begins; the end where it is not there. */
function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at === -1 ? source.length : at + mark.length;
}

function endOfTag(source: string, open: number): number {
  let end = open;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    end = after(source, '>', end);
    const quotes = source.slice(open, end).split('"').length - 1;
    if (end === source.length || quotes % 2 === 0) return end;
  }
  return after(source, '>', open);
}

function tagOf(inner: string): Exclude<Piece, { readonly text: string }> | null {
  const found = /^(\/?)\s*(?:[\w.-]+:)?([a-z][\w.-]*)/i.exec(inner);
  if (found === null) return null;
  return {
    tag: found[2]!.toLowerCase(),
    closes: found[1] === '/',
    empty: inner.endsWith('/'),
    attribute: (name) => {
      const value = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
        inner,
      );
      return unescaped(value?.slice(1).find((part) => part !== undefined) ?? '');
    },
  };
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));?/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) {
      const at = NAMES.indexOf(name);
      return at === -1 ? (OTHERS[name] ?? whole) : String.fromCharCode(0xa0 + at);
    }
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0x10ffff ? whole : String.fromCodePoint(code);
  });
}
