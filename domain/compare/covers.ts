/** Whether everything that `narrow` matches, `wide` matches too; `*` stands for any text. No regular expression: a hostile pattern would freeze it. */
export function covers(wide: string, narrow: string): boolean {
  let at = 0
  let star = -1
  let resume = 0
  for (let index = 0; index < narrow.length; ) {
    if (wide[at] === '*') {
      star = at
      at += 1
      resume = index
    } else if (wide[at] === narrow[index]) {
      at += 1
      index += 1
    } else if (star === -1) return false
    else {
      at = star + 1
      resume += 1
      index = resume
    }
  }
  return /^\**$/.test(wide.slice(at))
}
