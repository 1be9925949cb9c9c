import { writeXlsx } from 'hucre/xlsx';
import type { BookContents } from '../bridge/book-contents';
import { fileBook } from './file-book';
import type { Notice } from './notices';

/** What the page is told: the file, or why there is none. */
export type Written =
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly notices: readonly Notice[] }
  | { readonly error: string };

/** Writes a workbook beside the page, which stays quick however long that takes. */
async function write(book: BookContents): Promise<Written> {
  try {
    const { options, notices } = fileBook(book);
    return { bytes: new Uint8Array(await writeXlsx(options)), notices };
  } catch (error) {
    return { error: String(error) };
  }
}

addEventListener('message', async ({ data }: MessageEvent<BookContents>) => {
  const written = await write(data);
  postMessage(written, { transfer: 'bytes' in written ? [written.bytes.buffer] : [] });
});
