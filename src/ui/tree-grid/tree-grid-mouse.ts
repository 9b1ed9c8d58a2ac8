import type { MouseEvent } from 'react'

/** Where a menu opens, in the window's pixels. */
export type MenuPlace = { x: number; y: number }

type MouseDeeds = {
  rowAt: (row: number) => { isExpanded: boolean | undefined }
  onGo: (row: number) => void
  onToggleSelected: (row: number) => void
  onOpen: (row: number) => void
  onExpand: (row: number, isExpanded: boolean) => void
  onMenu: (row: number, place: MenuPlace) => void
}

/** What the mouse does to the rows: one listener for all of them. */
export function treeGridMouse(deeds: MouseDeeds) {
  return {
    onClick: (event: MouseEvent) => {
      const row = rowOf(event)
      if (row === null) return
      if (isOnExpander(event)) deeds.onExpand(row, deeds.rowAt(row).isExpanded === false)
      else if (event.ctrlKey || event.metaKey || event.shiftKey) deeds.onToggleSelected(row)
      else deeds.onGo(row)
    },
    onDoubleClick: (event: MouseEvent) => {
      const row = rowOf(event)
      if (row !== null && !isOnExpander(event)) deeds.onOpen(row)
    },
    onContextMenu: (event: MouseEvent) => {
      const row = rowOf(event)
      if (row === null) return
      event.preventDefault()
      deeds.onGo(row)
      deeds.onMenu(row, { x: event.clientX, y: event.clientY })
    },
  }
}

const isOnExpander = (event: MouseEvent) => event.target instanceof Element && event.target.closest('[data-expander]') !== null

function rowOf(event: MouseEvent): number | null {
  const element = event.target instanceof Element ? event.target.closest('[data-row]') : null
  return element instanceof HTMLElement ? Number(element.dataset['row']) : null
}
