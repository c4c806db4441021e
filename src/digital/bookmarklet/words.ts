/** What the bookmarklet says on a page that is not ours. `done` has `{wrong}` and `{check}`. */
export interface BookmarkletWords {
  readonly busy: string
  readonly done: string
  readonly failed: string
  readonly blocked: string
}
