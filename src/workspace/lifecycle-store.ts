import { create } from 'zustand'

/** What a person is about to do with a connector as a whole; one dialog at a time. */
export type LifecycleStep =
  | { kind: 'create' }
  | { kind: 'clone'; connectorId: string }
  | { kind: 'new-version'; connectorId: string }
  | { kind: 'publish'; connectorId: string }
  | { kind: 'delete'; connectorId: string }

type Lifecycle = { step: LifecycleStep | null }

const useLifecycle = create<Lifecycle>(() => ({ step: null }))

/** The dialogs are mounted once, around every screen; focus goes back to where it was when they close. */
export const useLifecycleStep = () => useLifecycle((lifecycle) => lifecycle.step)

export const openCreateDialog = () => open({ kind: 'create' })
export const openCloneDialog = (connectorId: string) => open({ kind: 'clone', connectorId })
export const openNewVersionDialog = (connectorId: string) => open({ kind: 'new-version', connectorId })
/** Refuses with the reason while this browser holds unsaved changes of the draft. */
export const openPublishDialog = (connectorId: string) => open({ kind: 'publish', connectorId })
/** Deletes at once with an undo where the backend can restore, else asks first. */
export const openDeleteDialog = (connectorId: string) => open({ kind: 'delete', connectorId })
export const closeLifecycleDialog = () => useLifecycle.setState({ step: null })

const open = (step: LifecycleStep) => useLifecycle.setState({ step })
