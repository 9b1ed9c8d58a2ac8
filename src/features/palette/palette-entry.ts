import type { QuickPickItem } from '#src/ui/quick-pick-items.ts'

/** A line of the palette and what it does. */
export type PaletteEntry = QuickPickItem & { run: () => void }
export type PaletteGroup = { label: string; items: readonly PaletteEntry[] }

/** Every word that was typed is part of the label, the note or the group. */
export function fits({ label, note }: Pick<QuickPickItem, 'label' | 'note'>, group: string, text: string): boolean {
  const within = `${label} ${note ?? ''} ${group}`.toLowerCase()
  return text.toLowerCase().split(/\s+/).every((word) => within.includes(word))
}
