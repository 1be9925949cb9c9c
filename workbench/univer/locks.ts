import type { LockKind } from '../bridge/operations';

/** Who holds which lock of the script. */
export interface Locks<Owner> {
  /** Whether nobody else holds it. */
  isFree(kind: LockKind, owner: Owner): boolean;
  take(kind: LockKind, owner: Owner): boolean;
  release(kind: LockKind, owner: Owner): void;
  /** A run has ended, and its locks with it. */
  releaseAll(owner: Owner): void;
}

export function createLocks<Owner>(): Locks<Owner> {
  const holders = new Map<LockKind, Owner>();
  const isFree: Locks<Owner>['isFree'] = (kind, owner) => (holders.get(kind) ?? owner) === owner;
  return {
    isFree,
    take: (kind, owner) => {
      if (!isFree(kind, owner)) return false;
      holders.set(kind, owner);
      return true;
    },
    release: (kind, owner) => {
      if (holders.get(kind) === owner) holders.delete(kind);
    },
    releaseAll: (owner) => {
      for (const [kind, holder] of holders) if (holder === owner) holders.delete(kind);
    },
  };
}
