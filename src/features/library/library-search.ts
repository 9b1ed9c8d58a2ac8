import { z } from 'zod'

export const sortColumns = ['name', 'handle', 'type', 'version', 'state', 'changed'] as const
export type SortColumn = (typeof sortColumns)[number]

/** In characters; the server takes no longer text. */
export const longestSearch = 200

// A hand-written ?q=123 comes as a number.
const searchText = z.union([z.string(), z.number().transform(String), z.boolean().transform(String)]).transform((text) => text.slice(0, longestSearch))

/** What a link to the tree restores. Anything that can not be read counts as not given. */
export const librarySearch = z.object({
  q: searchText.optional().catch(undefined),
  type: z.string().optional().catch(undefined),
  state: z.enum(['library', 'draft', 'published']).optional().catch(undefined),
  origin: z.enum(['library', 'derived', 'scratch']).optional().catch(undefined),
  sort: z.enum(sortColumns).optional().catch(undefined),
  descending: z.boolean().optional().catch(undefined),
  selected: z.string().optional().catch(undefined),
})

export type LibrarySearch = z.infer<typeof librarySearch>

/** Whether connectors stand in one flat list of what matches, instead of the tree. */
export const isNarrowed = ({ q, type, state, origin }: LibrarySearch) => [q?.trim(), type, state, origin].some((value) => value !== undefined && value !== '')

export const noFilters = { q: undefined, type: undefined, state: undefined, origin: undefined } satisfies LibrarySearch

/** A click on a column's head: upwards, downwards (times: newest first), then as it comes. */
export function sortAfterClick({ sort, descending }: LibrarySearch, column: SortColumn): Pick<LibrarySearch, 'sort' | 'descending'> {
  const firstDescending = column === 'changed'
  if (sort !== column) return { sort: column, descending: firstDescending || undefined }
  if ((descending ?? false) === firstDescending) return { sort: column, descending: !firstDescending || undefined }
  return { sort: undefined, descending: undefined }
}
