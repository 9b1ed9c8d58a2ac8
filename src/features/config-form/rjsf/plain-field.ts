import { getDefaultRegistry } from '@rjsf/core'

const known = getDefaultRegistry().fields['SchemaField']
if (known === undefined) throw new Error('rjsf has no SchemaField')

/** rjsf's own field, which draws one plain schema. */
export const PlainField = known
