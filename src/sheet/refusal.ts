/** A sentence for the person, thrown where an action cannot go on. */
export class Refusal extends Error {}
