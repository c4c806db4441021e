/** An own map without tiles: pins with their level's shape and number, a scale bar, north, and the edges of the neighbourhoods. */
import type { AnyLevel } from '@/domain/level'
import { distanceM, type LatLon } from '@/domain/spot'
import { wijkAt, type Wijk } from '@/domain/wijk'
import { levelMark, paper, type Sketch, type SketchItem } from '../sketch'

/** One pin. */
export interface Pin { readonly point: LatLon; readonly level: AnyLevel; readonly label: string }
/** Words on the sketch. */
export interface SketchWords { readonly north: string; readonly metres: (n: number) => string }

interface XY { readonly x: number; readonly y: number }

const width = 480
const height = 300
const margin = 44
const mark = 20
/** The least that a sketch shows, in metres across, so that one pin does not fill the world. */
const leastAcrossM = 60

/** Draws the pins. Pins that would cover each other move aside, with a line to their true place. */
export function pinSketch(pins: readonly Pin[], wijken: readonly Wijk[], words: SketchWords): Sketch {
  const { project, metresPerPoint } = projection(pins.map((pin) => pin.point))
  const items: SketchItem[] = [...edges(pins, wijken, project)]
  const placed: XY[] = []
  const marks: SketchItem[] = []
  for (const pin of pins) {
    const truth = project(pin.point)
    const at = freeSpot(truth, placed)
    placed.push(at)
    if (at !== truth) items.push(line(`M ${round(truth.x)} ${round(truth.y)} L ${round(at.x)} ${round(at.y)}`, paper.edge, 0.8), disc(truth))
    marks.push(...levelMark(pin.level, round(at.x - mark / 2), round(at.y - mark / 2), mark))
    marks.push({ kind: 'text', x: round(at.x + mark / 2 + 3), y: round(at.y + 4), text: pin.label, size: 11, bold: true, anchor: 'start', fill: paper.ink, halo: true })
  }
  return { width, height, items: [...items, ...marks, ...scaleBar(metresPerPoint, words), ...northArrow(words)] }
}

/** Local equirectangular projection around the middle: right to the pixel over a city. */
function projection(points: readonly LatLon[]): { readonly project: (point: LatLon) => XY; readonly metresPerPoint: number } {
  const lats = points.map((point) => point.lat)
  const lons = points.map((point) => point.lon)
  const middle = { lat: (min(lats) + max(lats)) / 2, lon: (min(lons) + max(lons)) / 2 }
  const acrossM = distanceM({ lat: middle.lat, lon: min(lons) }, { lat: middle.lat, lon: max(lons) })
  const downM = distanceM({ lat: min(lats), lon: middle.lon }, { lat: max(lats), lon: middle.lon })
  const metresPerPoint = Math.max(leastAcrossM / (width - 2 * margin), acrossM / (width - 2 * margin), downM / (height - 2 * margin))
  const metresPerDegree = distanceM({ lat: middle.lat - 0.5, lon: middle.lon }, { lat: middle.lat + 0.5, lon: middle.lon })
  const squeeze = Math.cos((middle.lat * Math.PI) / 180)
  return {
    metresPerPoint,
    project: (point) => ({ x: width / 2 + ((point.lon - middle.lon) * metresPerDegree * squeeze) / metresPerPoint, y: height / 2 - ((point.lat - middle.lat) * metresPerDegree) / metresPerPoint }),
  }
}

/** The nearest place on growing rings that no other pin holds; after eight rings pins may touch. */
function freeSpot(truth: XY, placed: readonly XY[]): XY {
  const isFree = (at: XY): boolean => at.x > mark && at.x < width - 2 * mark && at.y > mark && at.y < height - mark && placed.every((other) => Math.abs(other.x - at.x) > mark + 14 || Math.abs(other.y - at.y) > mark + 1)
  if (isFree(truth)) return truth
  for (let ring = 1; ring <= 8; ring++) {
    for (let step = 0; step < 12; step++) {
      const angle = (step / 12) * 2 * Math.PI - Math.PI / 2
      const at = { x: truth.x + Math.cos(angle) * ring * 20, y: truth.y + Math.sin(angle) * ring * 20 }
      if (isFree(at)) return at
    }
  }
  return truth
}

function edges(pins: readonly Pin[], wijken: readonly Wijk[], project: (point: LatLon) => XY): readonly SketchItem[] {
  const near = new Set(pins.flatMap((pin) => wijkAt(pin.point, wijken) ?? []))
  const clamp = (value: number, size: number): number => round(Math.min(Math.max(value, -size), 2 * size))
  return [...near].flatMap((wijk) => wijk.areas.map((area) => {
    const corners = area.outer.map(project).map(({ x, y }) => `${clamp(x, width)} ${clamp(y, height)}`)
    return line(`M ${corners.join(' L ')} Z`, paper.line, 1.5)
  }))
}

/** A bar of a round number of metres, about a quarter of the sketch. */
function scaleBar(metresPerPoint: number, words: SketchWords): readonly SketchItem[] {
  const wanted = (width / 4) * metresPerPoint
  const power = 10 ** Math.floor(Math.log10(wanted))
  const metres = power * ([5, 2, 1].find((step) => step * power <= wanted) ?? 1)
  const length = round(metres / metresPerPoint)
  const y = height - 14
  return [
    line(`M 14 ${y - 5} L 14 ${y} L ${14 + length} ${y} L ${14 + length} ${y - 5}`, paper.ink, 1.5),
    { kind: 'text', x: 14 + length / 2, y: y - 6, text: words.metres(metres), size: 9.5, bold: false, anchor: 'middle', fill: paper.ink, halo: true },
  ]
}

function northArrow(words: SketchWords): readonly SketchItem[] {
  const x = width - 22
  return [
    { kind: 'path', d: `M ${x} 12 L ${x + 7} 32 L ${x} 27 L ${x - 7} 32 Z`, x: 0, y: 0, scale: 1, fill: paper.ink, stroke: null, width: 0, dash: [] },
    { kind: 'text', x, y: 45, text: words.north, size: 11, bold: true, anchor: 'middle', fill: paper.ink, halo: true },
  ]
}

function line(d: string, stroke: string, thickness: number): SketchItem {
  return { kind: 'path', d, x: 0, y: 0, scale: 1, fill: null, stroke, width: thickness, dash: [] }
}

function disc({ x, y }: XY): SketchItem {
  return { kind: 'path', d: 'M 0 -2.5 a 2.5 2.5 0 0 1 0 5 a 2.5 2.5 0 0 1 0 -5 Z', x: round(x), y: round(y), scale: 1, fill: paper.edge, stroke: null, width: 0, dash: [] }
}

const round = (value: number): number => Math.round(value * 100) / 100
/** Smallest and largest by folding: spreading 100,000 numbers as arguments overflows the stack. */
const min = (values: readonly number[]): number => values.reduce((least, value) => Math.min(least, value), Infinity)
const max = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), -Infinity)
