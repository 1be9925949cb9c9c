/** A small emitter of typed events. */
export interface Events<E> {
  on<K extends keyof E>(event: K, listener: (payload: E[K]) => void): () => void;
  emit<K extends keyof E>(event: K, payload: E[K]): void;
}

export function createEvents<E>(): Events<E> {
  const listeners = new Map<keyof E, Set<(payload: never) => void>>();
  return {
    on: (event, listener) => {
      const set = listeners.get(event) ?? new Set();
      listeners.set(event, set.add(listener as (payload: never) => void));
      return () => set.delete(listener as (payload: never) => void);
    },
    emit: (event, payload) => {
      for (const listener of listeners.get(event) ?? []) (listener as (given: typeof payload) => void)(payload);
    },
  };
}
