/** One sentence or two for a person: no program's words, no JSON, no date as JavaScript writes it. */
export const isSentence = (said: string): boolean =>
  /^[A-ZÀ-Ý“«].*[.!]$/s.test(said) &&
  said.length < 500 &&
  !/[{}\n]|\w*Error\b|undefined|null|\bNaN\b|GMT|\[object|Expected|Received/.test(said);
