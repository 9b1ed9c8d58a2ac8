/**
 * A page that was left for another document shows nothing any more, and begins anew where the browser brings it back:
 * whoever presses Back may be somebody else than who signed out.
 */
export function forgetLeftPage() {
  window.addEventListener('pagehide', ({ persisted }) => {
    if (persisted) document.body.style.display = 'none'
  })
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload()
  })
}
