export type TextDiffProps = {
  left: string
  right: string
  /** Name the two texts in Monaco, where something is to be shown in them. */
  leftPath?: string
  rightPath?: string
  language: 'lua' | 'json' | 'plaintext'
  /** What a screen reader calls the two sides. */
  leftLabel: string
  rightLabel: string
  /** One column where there is no room for two: whose text it is; of the other one it has the lines that differ, which can not be gone through. */
  oneColumn?: 'left' | 'right'
  /** Set where the right side may be edited, as in a merge. */
  onRightChange?: (text: string) => void
}
