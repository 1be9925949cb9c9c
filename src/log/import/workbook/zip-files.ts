const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 0xffff;
/** What stands for a size that is written elsewhere, because it is too large for its place. */
const ELSEWHERE = 0xffffffff;

export interface ZippedFile {
  readonly name: string;
  /** How many bytes it will be. */
  readonly size: number;
}

/** The files in an archive, as its directory tells; null where it has none. */
export function zipFiles(bytes: Uint8Array): readonly ZippedFile[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === -1) return null;
  const count = view.getUint16(end + 10, true);
  const files: ZippedFile[] = [];
  let at = view.getUint32(end + 16, true);
  while (files.length < count && at + ENTRY_SIZE <= bytes.length && view.getUint32(at, true) === ENTRY) {
    const size = view.getUint32(at + 24, true);
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      ...[number, number, number],
    ];
    const letters = bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + name);
    files.push({ name: String.fromCharCode(...letters), size: size === ELSEWHERE ? Number.POSITIVE_INFINITY : size });
    at += ENTRY_SIZE + name + extra + comment;
  }
  return files;
}

function endOf(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) if (view.getUint32(at, true) === END) return at;
  return -1;
}
