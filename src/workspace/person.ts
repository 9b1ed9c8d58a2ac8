/** Whose drafts these are; until there is a sign-in, everybody at this browser is the same person. */
export const person = 'local'
