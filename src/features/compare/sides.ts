/** Of a comparison: the left one is taken as the old one. */
export const sides = ['left', 'right'] as const
export type Side = (typeof sides)[number]
export type Sides<Of> = Readonly<Record<Side, Of>>
