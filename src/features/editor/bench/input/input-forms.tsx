import type { ComponentType } from 'react'
import type { ModuleKindName } from '#domain/connector.ts'
import { ActionInput } from './ActionInput.tsx'
import { EndpointInput } from './EndpointInput.tsx'
import type { InputFormProps } from './input-form.ts'
import { ReactionInput } from './ReactionInput.tsx'
import { TimerInput } from './TimerInput.tsx'

/** The form of each kind's input. */
export const inputForms: Record<ModuleKindName, ComponentType<InputFormProps>> = {
  actions: ActionInput,
  apiEndpoints: EndpointInput,
  reactions: ReactionInput,
  timers: TimerInput,
}
