import { create } from 'zustand'
import type { ModuleKindName } from '#domain/connector.ts'

/** The kind of module that is being added, while its dialog is open. */
type AddModule = { kind: ModuleKindName | null }

const useAddModule = create<AddModule>(() => ({ kind: null }))

export const useAddedKind = () => useAddModule((store) => store.kind)
export const openAddModule = (kind: ModuleKindName) => useAddModule.setState({ kind })
export const closeAddModule = () => useAddModule.setState({ kind: null })
