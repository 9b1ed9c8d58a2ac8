/** What a config schema may hold and still be shown; every bound of the config form stands here. */
export const configSchemaLimits = {
  /** Characters of the schema's text. */
  characters: 1_000_000,
  /** How deep objects and lists may be nested in the text. */
  depth: 100,
  /** Schemas inside the schema. */
  schemas: 5_000,
  /** Schemas that apply to one and the same value through references, allOf, oneOf and conditions. */
  layers: 500,
  /** Options of one oneOf or anyOf that the form offers; more fall back to JSON. */
  options: 50,
  /** Choices shown as a plain list; longer ones are searched. */
  listedChoices: 100,
  /** Matches a search in a long list of choices shows at a time. */
  shownMatches: 12,
  /** Items of a list the form shows at a time. */
  shownItems: 50,
  /** A form with more parts is drawn in steps, so that its first screen is there at once. */
  partsAtOnce: 150,
  /** Members of an object in the first of those steps. */
  membersAtFirst: 30,
  /** Members of an object the form shows at a time. */
  shownMembers: 300,
  /** Problems reported at a time. */
  problems: 100,
  /** Milliseconds a pattern may run before the worker is stopped. */
  patternTime: 500,
  /** Milliseconds a whole check of values may take. */
  checkTime: 5_000,
} as const
