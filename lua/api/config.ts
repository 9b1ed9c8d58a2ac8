import type { HostFamily } from './host-family.ts'

export const config: HostFamily = {
  name: 'config',
  doc: "The values of the connector's config, with the schema's defaults filled in; read-only.",
  functions: [],
  values: [
    {
      name: 'config',
      type: 'Config',
      doc: 'Typed by the config schema. A value that is not set and has no default is `nil`. Read-only: to write into it raises an error. Secrets are plain strings here: never log them.',
      example: 'local endpoint = config.device.url\nlocal retries = config.retries or 3',
    },
  ],
  classes: [],
}
