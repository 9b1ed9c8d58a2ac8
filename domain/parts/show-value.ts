import type { Option, Setting } from '../module-kinds/module-kind.ts'

const notSet = 'not set'

/** A value in words as its setting reads it: a choice by its label, a retry as a sentence. */
export function showSetting(setting: Setting): (value: unknown) => string {
  const { input } = setting
  switch (input.type) {
    case 'switch':
      return showSwitch
    case 'choice':
      return (value) => optionLabel(input.options, value)
    case 'choices':
      return (value) => (Array.isArray(value) && value.length > 0 ? value.map((item) => optionLabel(input.options, item)).join(', ') : notSet)
    case 'number':
      return (value) => (typeof value === 'number' ? `${value.toLocaleString('en')} ${input.unit}` : showPlain(value))
    case 'retry':
      return showRetry
    case 'text':
    case 'words':
    case 'json':
    case 'schedule':
    case 'timezone':
      return showPlain
  }
}

export const showSwitch = (value: unknown) => (value === true ? 'Yes' : 'No')

export function showPlain(value: unknown): string {
  if (value === null || value === undefined || value === '') return notSet
  if (Array.isArray(value)) return value.length === 0 ? notSet : value.map(String).join(', ')
  return typeof value === 'string' ? value : JSON.stringify(value)
}

export function showSamples(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return 'none'
  return value.map((sample: unknown) => `“${Object.assign({ name: '' }, sample).name}”`).join(', ')
}

function showRetry(value: unknown): string {
  if (typeof value !== 'object' || value === null) return 'never'
  const { maxAttempts, backoffSeconds } = Object.assign({ maxAttempts: 0, backoffSeconds: 0 }, value)
  return `${maxAttempts} attempts, ${backoffSeconds} seconds apart`
}

const optionLabel = (options: readonly Option[], value: unknown) => options.find((option) => option.value === value)?.label ?? showPlain(value)
