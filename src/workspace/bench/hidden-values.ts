import type { Hit, PointHits, SeenValue, SeenValues, StoppedFrame } from '../../workers/lua-run/contract.ts'
import { withoutSecretBytes, withoutSecretEnd, withoutSecretTexts } from './hidden-texts.ts'

type SeenScript = SeenValues['scripts'][number]

export const hiddenScript = (script: SeenScript, secrets: readonly string[]): SeenScript => ({ ...script, points: script.points.map((point) => hiddenPoint(point, secrets)) })

export const hiddenPoint = (point: PointHits, secrets: readonly string[]): PointHits => ({ ...point, kept: point.kept.map((hit) => hiddenHit(hit, secrets)) })

export const hiddenVariables = (variables: StoppedFrame['locals'], secrets: readonly string[]): StoppedFrame['locals'] => variables.map(({ name, value }) => ({ name, value: hiddenSeen(value, secrets) }))

const hiddenHit = ({ values, argumentValues, error, ...hit }: Hit, secrets: readonly string[]): Hit => ({
  ...hit,
  ...(values !== undefined && { values: values.map((value) => hiddenSeen(value, secrets)) }),
  ...(argumentValues !== undefined && { argumentValues: argumentValues.map((value) => hiddenSeen(value, secrets)) }),
  ...(error !== undefined && { error: withoutSecretTexts(error, secrets) }),
})

/** A value as it was seen, which may have been cut in the middle of a secret. */
export function hiddenSeen(value: SeenValue, secrets: readonly string[]): SeenValue {
  if (value.type === 'table') return { ...value, fields: value.fields.map(({ key, value: field }) => ({ key: withoutSecretEnd(withoutSecretTexts(key, secrets), secrets), value: hiddenSeen(field, secrets) })) }
  if (value.type !== 'string') return value
  return value.isText ? hiddenText(value, secrets) : { ...value, text: withoutSecretBytes(value.text, secrets) }
}

function hiddenText(value: Extract<SeenValue, { type: 'string' }>, secrets: readonly string[]): SeenValue {
  const isCut = value.length > new TextEncoder().encode(value.text).length
  const whole = withoutSecretTexts(value.text, secrets)
  const text = isCut ? withoutSecretEnd(whole, secrets) : whole
  if (text === value.text) return value
  const shownLength = new TextEncoder().encode(text).length
  return { ...value, text, length: isCut ? Math.max(value.length, shownLength + 1) : shownLength }
}
