/** What is wrong with something a person entered; `path` leads to the field, as in ['actions', '0', 'handle']. */
export type Problem = {
  path: string[]
  /** As in MutationError.code: required, invalid_attribute, invalid_argument, ... */
  code: string
  /** A whole sentence for the person at the field. */
  message: string
}
