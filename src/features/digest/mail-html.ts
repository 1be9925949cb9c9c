import { LOOK } from '../../sheet/look';

/** The few pieces of HTML that all mail programs show alike: tables and styles on each element. */
const FONT = 'font-family:Arial,Helvetica,sans-serif';

/** Text as HTML shows it. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

export const paragraph = (text: string, color: string): string =>
  `<p style="margin:0 0 12px;color:${color}">${escapeHtml(text)}</p>`;

export const link = (url: string, text: string): string =>
  `<p style="margin:16px 0"><a href="${escapeHtml(url)}" style="color:${LOOK.accent};font-weight:bold">${escapeHtml(text)}</a></p>`;

/** A table with a header row; all columns but the first are numbers, on the right. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = (tag: 'th' | 'td', text: string, column: number, style: string) =>
    `<${tag} style="padding:6px 12px 6px 0;border-bottom:1px solid #dadce0;text-align:${column === 0 ? 'left' : 'right'};${style}">${escapeHtml(text)}</${tag}>`;
  const line = (tag: 'th' | 'td', cells: readonly string[], style = '') =>
    `<tr>${cells.map((text, column) => cell(tag, text, column, style)).join('')}</tr>`;
  return `<table role="presentation" cellspacing="0" cellpadding="0" style="border-collapse:collapse;width:100%;max-width:560px;margin:0 0 20px;font-size:14px">
${line('th', header, `background:${LOOK.header};padding-left:6px`)}
${rows.map((cells) => line('td', cells, 'padding-left:6px')).join('\n')}
</table>`;
}

/** A whole page, for the mail and for its preview. */
export const page = (language: string, title: string, body: string): string =>
  `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body style="margin:0;padding:16px;${FONT};font-size:14px;color:${LOOK.text};background:#ffffff">${body}</body></html>`;
