/** What is wrong with a value of the config, at its place in the values and with the keyword of the schema that says so. */
export type ValueProblem = {
  /** JSON pointer into the values; of a missing member, where it would stand. */
  pointer: string
  keyword: string
  /** JSON pointer to the keyword in the schema. */
  schemaPointer: string
  message: string
}
