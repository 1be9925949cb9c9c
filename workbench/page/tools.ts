import type { Start } from './address';
import { byId, el, fill } from './dom';
import { openModal } from './modal';
import type { Language, Words } from './text';

const LANGUAGES: readonly (readonly [Language, string])[] = [
  ['en', 'English'],
  ['fr', 'Français'],
];

/** Draws the workbench's own buttons: a new workbook, the sample again, the other language. */
export function drawTools(words: Words, language: Language, go: (language: Language, start: Start) => void): void {
  const askFirst = async (title: string, question: string, start: Start): Promise<void> => {
    const agreed = await openModal<boolean>({
      title,
      content: el('p', { class: 'modal-text' }, question),
      buttons: [
        { label: words.ok, value: true, primary: true },
        { label: words.cancel, value: false },
      ],
      closeLabel: words.close,
      dismissed: false,
      role: 'alertdialog',
    }).answer;
    if (agreed) go(language, start);
  };
  const renew = (label: string, hint: string, question: string, start: Start): HTMLElement =>
    el(
      'button',
      { type: 'button', class: 'button', title: hint, onclick: () => void askFirst(label, question, start) },
      label,
    );
  const choices = LANGUAGES.map(([code, name]) =>
    el(
      'button',
      {
        type: 'button',
        lang: code,
        'aria-pressed': String(code === language),
        title: words.languageHint,
        onclick: () => {
          if (code !== language) go(code, 'saved');
        },
      },
      name,
    ),
  );
  fill(
    byId('tools'),
    renew(words.newEmpty, words.newEmptyHint, words.newEmptyAsk, 'empty'),
    renew(words.resetSample, words.resetSampleHint, words.resetSampleAsk, 'sample'),
    el('div', { class: 'languages', role: 'group', 'aria-label': words.language }, ...choices),
  );
}
