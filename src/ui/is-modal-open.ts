/** Whether a dialog has the keys to itself: one that is not modal, as Monaco's search, leaves the others alone. */
export const isModalOpen = () => document.querySelector('[aria-modal="true"]') !== null
