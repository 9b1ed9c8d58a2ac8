export type ConfigFormProps = {
  /** The config schema as it is typed; null or empty where there is none. */
  schemaText: string | null
  /** The test values; null or undefined until someone entered some, which shows the defaults. */
  values: unknown
  /** Hears the values as they are entered, always without secrets. */
  onValues?: ((values: unknown) => void) | undefined
  readOnly: boolean
  /** What a screen reader calls it; given, the form stands alone: how it is shown and reset is up to what is around it. */
  name?: string | undefined
  /** Goes to a place of the schema's text, zero-based. */
  onPlace?: ((line: number, column: number) => void) | undefined
  /** Puts an example into the empty schema. */
  onStartSchema?: ((text: string) => void) | undefined
}
