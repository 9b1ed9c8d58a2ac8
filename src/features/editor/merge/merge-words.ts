/** How a merge speaks of the other side. */
export type MergeWords = {
  title: string
  /** The side, as a choice. */
  theirs: string
  allTheirs: string
  copyTheirs: string
  takenFromThem: string
  /** Who changed something, at the beginning and in the middle of a sentence. */
  They: string
  they: string
  nothingOpen: string
  toDecide: string
  done: string
}

export const savedByOther: MergeWords = {
  title: 'Someone saved a newer version',
  theirs: 'Theirs',
  allTheirs: 'All theirs',
  copyTheirs: 'Copy theirs',
  takenFromThem: 'Taken from theirs',
  They: 'The other one',
  they: 'the other one',
  nothingOpen: 'Your changes and theirs touch different things. Nothing is saved until you say so; Cancel leaves everything as it is.',
  toDecide: 'Where only one of you changed something it is taken. The rest is yours to decide; what you do not take can be brought back with Undo.',
  done: 'Save the merged version',
}

/** `source`: name and number of the version that is taken; `from`: the number of that which the draft holds. */
export function takenFromSource(source: string, from: number): MergeWords {
  return {
    title: `Take ${source}`,
    theirs: source,
    allTheirs: `All of ${source}`,
    copyTheirs: `Copy ${source}`,
    takenFromThem: `Taken from ${source}`,
    They: source,
    they: source,
    nothingOpen: `What is new in ${source} since version ${from} and what you changed touch different things. The draft changes when you say so; Undo brings it back.`,
    toDecide: `What only ${source} or only you changed since version ${from} is taken. The rest is yours to decide. The draft changes when you say so; Undo brings it back.`,
    done: 'Take it into the draft',
  }
}
