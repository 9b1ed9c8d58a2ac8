/** Builds a text with insertions, asked for in the order of the text. */
export class Insertions {
  private readonly text: string
  private built = ''
  private at = 0

  constructor(text: string) {
    this.text = text
  }

  insert(offset: number, inserted: string): void {
    this.built += this.text.slice(this.at, offset) + inserted
    this.at = offset
  }

  finish(): string {
    return this.built + this.text.slice(this.at)
  }
}
