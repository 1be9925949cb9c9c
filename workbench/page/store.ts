import type { Snapshot } from '../bridge/session-types';
import { config } from './config';
import { type Pieces, snapshotOf } from './saved-pieces';

const DATABASE = `${config.id}-workbench`;
const WORKBOOKS = 'workbooks';

/** Where workbooks are kept between two visits: in this browser, by name. */
export interface Store {
  read(name: string): Promise<Snapshot | undefined>;
  /** Begins to write at once, so that it also works while the page is being left. */
  write(name: string, workbook: Pieces): Promise<void>;
}

/** Opens the store, or gives null where the browser keeps nothing for this page. */
export async function openStore(): Promise<Store | null> {
  const database = await open().catch(() => null);
  if (!database) return null;
  return {
    read: async (name) => {
      const kept = database.transaction(WORKBOOKS, 'readonly').objectStore(WORKBOOKS).get(name);
      const workbook = (await settled(kept)) as Pieces | Snapshot | undefined;
      return workbook && snapshotOf(workbook);
    },
    write: (name, workbook) =>
      new Promise((resolve, reject) => {
        const transaction = database.transaction(WORKBOOKS, 'readwrite');
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error);
        transaction.onabort = () => reject(transaction.error);
        transaction.objectStore(WORKBOOKS).put(workbook, name);
        transaction.commit();
      }),
  };
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(WORKBOOKS);
  return settled(request);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
