/** A version, or what its draft was after one of its saves: an id, or an id@number. */
export type VersionReference = { id: string; revision: number | null }

/** As an address names it. */
export const referenceText = ({ id, revision }: VersionReference) => (revision === null ? id : `${id}@${revision}`)

export function parseReference(text: string): VersionReference {
  const [, id = text, number] = /^(.+?)(?:@(\d{1,9}))?$/.exec(text) ?? []
  return { id, revision: number === undefined ? null : Number(number) }
}
