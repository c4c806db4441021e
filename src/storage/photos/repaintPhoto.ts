/** Changes of a stored photo: turning and blacking out. Each writes a whole new JPEG; nothing can be peeled off again. */
import { longestSide } from './intakePhoto'
import type { Part, Painted } from './paint'
import { paintAside } from './paintAside'

/** High, because a photo that is turned four times should still be the same photo. */
const quality = 0.92

/** The photo turned by quarter turns to the right. */
export function turnPhoto(bytes: Uint8Array<ArrayBuffer>, quarterTurns: 1 | 2 | 3): Promise<Painted> {
  return paintAside({ picture: new Blob([bytes], { type: 'image/jpeg' }), longest: longestSide, quarterTurns, black: [], quality })
}

/** The photo with parts painted solid black. The parts are copied: a reactive object cannot cross to a worker. */
export function blackOut(bytes: Uint8Array<ArrayBuffer>, parts: readonly Part[]): Promise<Painted> {
  return paintAside({ picture: new Blob([bytes], { type: 'image/jpeg' }), longest: longestSide, quarterTurns: 0, black: parts.map(({ x, y, width, height }) => ({ x, y, width, height })), quality })
}
