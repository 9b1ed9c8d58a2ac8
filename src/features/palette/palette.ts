import { createSpotlight } from '@mantine/spotlight'

/** The palette's own store, so that another spotlight could live beside it. */
export const [paletteStore, palette] = createSpotlight()
export const openPalette = () => palette.open()
