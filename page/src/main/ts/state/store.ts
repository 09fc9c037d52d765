/** One value that parts of the page watch: each is told when what it selects has changed. */
export interface Store<S extends object> {
  get(): S;
  set(change: Partial<S>): void;
  /** Calls back at once and after every change of what is selected; gives a function that ends it. */
  watch<T>(select: (state: S) => T, told: (now: T, state: S) => void): () => void;
}

export function store<S extends object>(initial: S): Store<S> {
  let state = initial;
  const watchers = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change };
      for (const watcher of [...watchers]) watcher();
    },
    watch(select, told) {
      let last = select(state);
      const watcher = () => {
        const now = select(state);
        if (same(now, last)) return;
        last = now;
        told(now, state);
      };
      watchers.add(watcher);
      told(last, state);
      return () => watchers.delete(watcher);
    },
  };
}

/** Lists of parts are compared part by part, so that a watcher may select several things. */
function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((x, i) => Object.is(x, b[i]));
  return Object.is(a, b);
}
