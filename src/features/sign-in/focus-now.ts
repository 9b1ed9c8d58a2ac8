/** A ref of the field that a page begins with. Defined once, so that it is called when the field appears and not again. */
export const focusNow = (field: HTMLElement | null) => field?.focus()
