import type { Hit, PointHits, SeenValue, SeenValues } from '../../sandbox/seen-values.ts'

/** What was seen of a script, a line for each point that has values: "3 x: 1 | 2". Lines count from one, as in an editor. */
export function seenText(values: SeenValues | null, script = 'actions/test'): string {
  const seen = values?.scripts.find((candidate) => candidate.script === script)
  return (seen?.points ?? []).map(pointText).join('\n')
}

function pointText({ point, count, kept }: PointHits): string {
  const name = point.names.length > 0 ? ` ${point.names.join(', ')}` : ''
  const gap = kept.length < count ? ` (${count})` : ''
  return `${point.line + 1} ${point.kind}${name}: ${kept.map(hitText).join(' | ')}${gap}`
}

function hitText({ argumentValues, values, error }: Hit): string {
  const given = argumentValues === undefined ? '' : `(${argumentValues.map(valueText).join(', ')})`
  const got = values === undefined ? '' : values.map(valueText).join(', ')
  return `${given}${given !== '' && values !== undefined ? ' → ' : ''}${got}${error === undefined ? '' : `✗ ${error}`}`
}

export function valueText(value: SeenValue): string {
  switch (value.type) {
    case 'nil':
    case 'json null':
      return value.type
    case 'boolean':
      return String(value.value)
    case 'number':
      return value.text
    case 'string':
      return value.isText ? JSON.stringify(value.text) : `<${value.text}>`
    case 'table': {
      const fields = value.fields.map(({ key, value: field }) => (value.isList ? valueText(field) : `${key} = ${valueText(field)}`))
      return `${value.isList ? '[' : '{'}${[...fields, ...(value.size > fields.length ? [`… ${value.size}`] : [])].join(', ')}${value.isList ? ']' : '}'}`
    }
    case 'more':
      return `{… ${value.size}}`
    case 'function':
    case 'thread':
    case 'userdata':
      return `${value.type} ${value.name}`
  }
}
