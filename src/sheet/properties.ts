/** What the script keeps beside the cells: with the workbook, where a copy of it begins anew, or of the person at the keyboard. */

const ofWorkbook = () => PropertiesService.getDocumentProperties();

/** The text kept under a key; null where there is none. */
export const property = (key: string): string | null => ofWorkbook().getProperty(key);

function keepProperty(key: string, text: string): void {
  ofWorkbook().setProperty(key, text);
}

export function dropProperty(key: string): void {
  ofWorkbook().deleteProperty(key);
}

export const propertyKeys = (): readonly string[] => ofWorkbook().getKeys();

/** A record kept under a key; what it lacks, or all of it where it cannot be read, is as in a new one. */
export function readRecord<T extends object>(key: string, fresh: T): T {
  const kept = property(key);
  try {
    return kept === null ? fresh : { ...fresh, ...(JSON.parse(kept) as Partial<T>) };
  } catch {
    return fresh;
  }
}

export const writeRecord = (key: string, record: object): void => keepProperty(key, JSON.stringify(record));

export const ownProperty = (key: string): string | null => PropertiesService.getUserProperties().getProperty(key);

export function keepOwnProperty(key: string, text: string): void {
  PropertiesService.getUserProperties().setProperty(key, text);
}
