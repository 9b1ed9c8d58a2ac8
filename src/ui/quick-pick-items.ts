import type { ReactNode } from 'react'

export type QuickPickItem = {
  key: string
  label: string
  /** Quiet words beside the label. */
  note?: string
  icon?: ReactNode
  shortcut?: string
  disabledReason?: string
}

export type QuickPickGroup = { label: string; items: readonly QuickPickItem[] }
