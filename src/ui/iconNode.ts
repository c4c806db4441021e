/** The parts of an icon: tags and attributes, drawn as elements and never as markup. */
export type IconNode = readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[]
