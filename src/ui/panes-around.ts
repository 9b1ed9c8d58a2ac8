/** The panes around an element that can take the focus in its place, the nearest first. */
export function panesAround(element: HTMLElement): HTMLElement[] {
  const pane = element.parentElement?.closest<HTMLElement>('section[tabindex], [role="tabpanel"][tabindex], [role="dialog"][tabindex]') ?? null
  return pane === null ? [] : [pane, ...panesAround(pane)]
}
