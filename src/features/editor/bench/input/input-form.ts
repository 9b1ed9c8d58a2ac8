import type { ConnectorModule } from '#domain/connector.ts'
import type { ConfigFormComponent } from '../../parts/ConfigPart.tsx'

export type InputFormProps = {
  module: ConnectorModule
  inputJson: string
  onInput: (inputJson: string) => void
  configForm: ConfigFormComponent
  /** Names texts of the form in Monaco. */
  path: string
  /** Where the form can not show the input, it offers the JSON. */
  onJson: () => void
}

export const jsonText = (value: unknown) => JSON.stringify(value, null, 2)
