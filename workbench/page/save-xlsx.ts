import type { BookContents } from '../bridge/book-contents';
import type { PageSession } from '../univer/page';
import type { Written } from '../xlsx/worker';
import { el } from './dom';
import type { Messages } from './messages';
import type { Words } from './text';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** The message that it takes a while is drawn before the page is busy with the cells. */
const DRAWN_MS = 30;
/** How long the browser has for taking the file. */
const TAKEN_MS = 60_000;

/** @returns what has the browser save the workbook as an .xlsx file, one at a time, and says what in it is otherwise */
export function xlsxSaver(session: () => PageSession, messages: Messages, words: Words): () => Promise<void> {
  let busy = false;
  return async () => {
    if (busy) return;
    busy = true;
    const done = messages.progress(words.writingFile);
    try {
      await new Promise((resolve) => setTimeout(resolve, DRAWN_MS));
      const book = await session().contents();
      const written = await inWorker(book);
      if ('error' in written) throw new Error(written.error);
      saveAs(`${book.name}.xlsx`, new Blob([written.bytes], { type: TYPE }));
      if (written.notices.length > 0) {
        messages.toast(written.notices.map(words.fileNotice).join('\n'), words.fileDiffers, -1);
      }
    } catch (error) {
      messages.error(words.fileNotWritten, String(error));
    } finally {
      done();
      busy = false;
    }
  };
}

/** The file is written in a thread of its own, whose code comes only now. */
function inWorker(book: BookContents): Promise<Written> {
  const worker = new Worker(new URL('../xlsx/worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Written>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Written>) => resolve(data));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.postMessage(book);
  }).finally(() => worker.terminate());
}

function saveAs(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = el('a', { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), TAKEN_MS);
}
