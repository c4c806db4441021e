import type { Format } from '../format'

/** SVG 1.1 of the chain of one walk, as it may leave: no group under three participants. */
export default {
  id: 'chain-svg', extension: '.svg', mediaType: 'image/svg+xml', label: 'publish.format.chain-svg.label', hint: 'publish.format.chain-svg.hint', audience: 'walk',
  async write(input) {
    const { walkPicture } = await import('../chain/walkPicture')
    return new TextEncoder().encode(walkPicture(input))
  },
} satisfies Format
