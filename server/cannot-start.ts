/** A reason not to start that a person can act upon: shown as a sentence, without a stack. */
export class CannotStart extends Error {}
