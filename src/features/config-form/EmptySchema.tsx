import { Button } from '@mantine/core'
import { SlidersHorizontal } from 'lucide-react'
import { Blank } from '#src/ui/Blank.tsx'
import { startingSchema } from './starting-schema.ts'

type EmptySchemaProps = { readOnly: boolean; onStartSchema: ((text: string) => void) | undefined }

/** Before there is a schema. */
export function EmptySchema({ readOnly, onStartSchema }: EmptySchemaProps) {
  const canStart = !readOnly && onStartSchema !== undefined
  return (
    <Blank
      title="No config schema" icon={<SlidersHorizontal size={22} aria-hidden />}
      actions={canStart && <Button variant="default" onClick={() => onStartSchema(startingSchema)}>Start with an example</Button>}
    >
      {canStart
        ? 'A config schema says what has to be set when this connector is installed: addresses, keys, choices. It is written in JSON Schema and shown here as the form people will fill in. In Lua the values are in config.'
        : 'This connector needs no settings when it is installed.'}
    </Blank>
  )
}
