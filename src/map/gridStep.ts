/** Length of the equator in metres on the sphere of web maps. */
const equatorM = 40_075_016.686
const niceSteps = [1, 2, 5] as const

/** Metres on the ground for one pixel of a 256-pixel tile at a zoom and latitude. */
export function metresPerPixel(zoom: number, lat: number): number {
  return (equatorM * Math.cos((lat * Math.PI) / 180)) / (256 * 2 ** zoom)
}

/** The side of a square of the grid: a round number of metres that is at least `minPixels` wide on the screen. */
export function gridStepM(zoom: number, lat: number, minPixels = 64): number {
  const least = metresPerPixel(zoom, lat) * minPixels
  const power = 10 ** Math.floor(Math.log10(least))
  for (const nice of niceSteps) if (nice * power >= least) return nice * power
  return 10 * power
}

/** Where lines fall within a tile, in pixels: `origin` is the tile's first pixel in the whole world at this zoom. */
export function linesIn(origin: number, size: number, stepPixels: number): readonly number[] {
  const lines: number[] = []
  for (let n = Math.ceil(origin / stepPixels); n * stepPixels < origin + size; n++) lines.push(n * stepPixels - origin)
  return lines
}
