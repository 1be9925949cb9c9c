import { ImportError, importErrorText } from '../../src/log/import/import-error';
import { type Format, labels } from '../../src/text';
import { failureText } from '../shell/messages';
import { Abandoned } from '../shell/pace';
import { CallFailed } from '../shell/server';

/** Why a file could not be read, in a sentence. @throws Abandoned where that is because nobody waits for it any more */
export function reasonOf(error: unknown, format: Format): string {
  if (error instanceof Abandoned) throw error;
  if (error instanceof ImportError) return importErrorText(format, error);
  if (error instanceof CallFailed) return failureText(error, format.language);
  return labels(format.language, 'importWords').unreadableFile;
}
