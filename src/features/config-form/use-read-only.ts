import { createContext, use } from 'react'

export const ReadOnlyContext = createContext(false)
export const useReadOnly = () => use(ReadOnlyContext)
