import type { Language } from '../../../base/types';
import type { ImportKey } from '../mapping';
import type { Kinds } from '../stages';

/** The columns of an export by their names; null for those that are known and that the log has no place for. */
export type PresetColumns = Readonly<Record<string, ImportKey | null>>;

/** How a tool names its columns: in a language, or for programs. */
interface Form {
  readonly language: Language | 'api';
  readonly columns: PresetColumns;
}

/** Where names of columns are seen; the words for it are those of the documentation, which the page has no use for. */
export type Seen = 'scripts' | 'labels' | 'api' | 'apiInLibraries' | 'labelsInSource' | 'namesInSource' | 'connectors';

/** What is known of the exports of a tool. */
export interface Preset {
  readonly tool: string;
  /** The tool and what is exported, e.g. "HubSpot deals". */
  readonly name: Readonly<Record<Language, string>>;
  /** Where the names of the columns were seen. */
  readonly seen: readonly Seen[];
  /** The pages and files of these that are known, as addresses. */
  readonly places?: readonly string[];
  readonly forms: readonly Form[];
  /** Values of the stage or status that words alone do not tell. */
  readonly stages?: Kinds;
}
