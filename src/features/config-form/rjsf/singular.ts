const endings: [RegExp, string][] = [[/([^aeiou])ies$/, '$1y'], [/(ss|x|ch|sh)es$/, '$1'], [/([^su])s$/, '$1']]

/** One of what a list's title names: "Warehouses" has a "Warehouse 1". A guess, used only where the schema gives items no title. */
export function singular(title: string): string {
  const ending = endings.find(([plural]) => plural.test(title))
  return ending === undefined ? title : title.replace(ending[0], ending[1])
}
