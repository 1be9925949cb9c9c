/** The positions (0-based rows or columns) at which each key was found. */
export type Places<K extends string> = ReadonlyMap<K, readonly number[]>;

/** What tells where the keys of a declaration stand in a header or a block of rows. */
export interface Evidence<K extends string> {
  /** Where the words of today stand, in any language. */
  readonly labels: Places<K>;
  /** Where the words of earlier versions stand. */
  readonly former: Places<K>;
  /** The rows or columns that carry the key's mark. */
  readonly marks: Places<K>;
}

/** Where a key stands, and what says so; or why that cannot be said. */
export type Standing<K extends string> =
  | { readonly by: 'label' | 'mark' | 'former'; readonly at: number }
  /** Nothing speaks of it. */
  | { readonly by: 'nothing' }
  /** It stands at several places; `marked` is the one that carries its mark, where just one does. */
  | { readonly by: 'several'; readonly among: readonly number[]; readonly marked: number | null }
  /** Its mark is where another key stands. */
  | { readonly by: 'claimed'; readonly at: number; readonly claimant: K };

export type Standings<K extends string> = ReadonlyMap<K, Standing<K>>;

const NONE: readonly number[] = [];

/**
 * Decides where each key stands. Its label does where it is found once; where it is not found, a mark does on a place that no
 * other key's word claims; without a mark, a word of earlier versions. Whatever is found twice or claimed by another is left
 * for a person to settle: then nothing may be written on the strength of it.
 */
export function standingsOf<K extends string>(keys: readonly K[], evidence: Evidence<K>): Standings<K> {
  const claimants = claimantsOf(keys, evidence);
  const standings = new Map(keys.map((key) => [key, standingOf(key, evidence, claimants)]));
  return withoutSharing(standings);
}

/** Which key each place belongs to by its word: today's, or an earlier one of a key whose word of today is nowhere. */
function claimantsOf<K extends string>(keys: readonly K[], { labels, former }: Evidence<K>): ReadonlyMap<number, K> {
  const claimants = new Map<number, K>();
  for (const key of keys) for (const at of labels.get(key) ?? NONE) claimants.set(at, key);
  for (const key of keys) {
    if (labels.has(key)) continue;
    for (const at of former.get(key) ?? NONE) if (!claimants.has(at)) claimants.set(at, key);
  }
  return claimants;
}

function standingOf<K extends string>(
  key: K,
  { labels, former, marks }: Evidence<K>,
  claimants: ReadonlyMap<number, K>,
): Standing<K> {
  const marked = marks.get(key) ?? NONE;
  const byWord = (by: 'label' | 'former', places: readonly number[]): Standing<K> => {
    const among = places.filter((at) => marked.includes(at));
    return places.length === 1
      ? { by, at: places[0]! }
      : { by: 'several', among: places, marked: among.length === 1 ? among[0]! : null };
  };
  const labelled = labels.get(key) ?? NONE;
  if (labelled.length > 0) return byWord('label', labelled);
  const free = marked.filter((at) => (claimants.get(at) ?? key) === key);
  const earlier = (former.get(key) ?? NONE).filter((at) => claimants.get(at) === key);
  if (free.length === 1 && !earlier.includes(free[0]!)) return { by: 'mark', at: free[0]! };
  if (free.length > 1) return { by: 'several', among: free, marked: null };
  const taken = free.length === 0 ? marked[0] : undefined;
  if (taken !== undefined) return { by: 'claimed', at: taken, claimant: claimants.get(taken)! };
  return earlier.length > 0 ? byWord('former', earlier) : { by: 'nothing' };
}

/** Two keys whose marks have come to stand on one place claim it from each other. */
function withoutSharing<K extends string>(standings: Map<K, Standing<K>>): Standings<K> {
  const owner = new Map<number, K>();
  for (const [key, standing] of [...standings]) {
    if (!('at' in standing) || standing.by === 'claimed') continue;
    const other = owner.get(standing.at);
    if (other === undefined) {
      owner.set(standing.at, key);
      continue;
    }
    standings.set(key, { by: 'claimed', at: standing.at, claimant: other });
    const first = standings.get(other);
    if (first?.by === 'mark') standings.set(other, { by: 'claimed', at: standing.at, claimant: key });
  }
  return standings;
}

/** Where a key stands; null where nothing says so, or where it is not settled. */
export function placeOf<K extends string>(standings: Standings<K>, key: K): number | null {
  const standing = standings.get(key);
  return standing && isPlaced(standing) ? standing.at : null;
}

function isPlaced<K extends string>(
  standing: Standing<K>,
): standing is Extract<Standing<K>, { readonly by: 'label' | 'mark' | 'former' }> {
  return standing.by === 'label' || standing.by === 'mark' || standing.by === 'former';
}

/** Whether every key is where it is, or nowhere: as long as one is not settled, nothing may be written. */
export function isSettled<K extends string>(standings: Standings<K>): boolean {
  return [...standings.values()].every((standing) => standing.by === 'nothing' || isPlaced(standing));
}

/**
 * The keys whose mark is not, or not only, where they stand, with that place. A key that stands nowhere keeps its marks, and so
 * do all of them while one is not settled: a mark that is moved then is a fact that is lost.
 */
export function marksToSet<K extends string>(standings: Standings<K>, marks: Places<K>): ReadonlyMap<K, number> {
  if (!isSettled(standings)) return new Map();
  return new Map(
    [...standings.keys()].flatMap((key): [K, number][] => {
      const at = placeOf(standings, key);
      const now = marks.get(key) ?? NONE;
      return at === null || (now.length === 1 && now[0] === at) ? [] : [[key, at]];
    }),
  );
}
