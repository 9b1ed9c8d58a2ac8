/** In pixels: less has no room for two columns of code. */
export const twoColumns = 760
