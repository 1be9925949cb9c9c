/**
 * A short text that tells two texts apart for all practical purposes: two 32-bit FNV-1a hashes with different starts, in base 36.
 * @see Fowler, Noll, Vo: http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function hashOf(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x01000193);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
