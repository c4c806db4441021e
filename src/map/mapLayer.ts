import type { Layer } from 'leaflet'
import type { Wijk } from '@/domain/wijk'
import type { MessageKey } from '@/locales'

/** What a layer may draw besides what it fetches itself. */
export interface LayerData {
  readonly wijken: readonly Wijk[]
}

/**
 * One layer of the map: one file in `layers/`, whose name is its id. Only `src/map` sees Leaflet; the rest of the app
 * sees id, label and kind.
 */
export interface MapLayer {
  readonly id: string
  /** One base at a time; overlays lie on top. */
  readonly kind: 'base' | 'overlay'
  readonly label: MessageKey
  /** Whose picture it is, in the words that the provider asks for. Shown while the layer is on; empty only for our own drawings. */
  readonly attribution: string
  /** Where the provider's terms can be read. */
  readonly attributionUrl?: string
  /** What the provider's terms allow to be kept: what was seen, nothing, or (our own drawing) all of it. */
  readonly offline: 'as-seen' | 'never' | 'always'
  create(data: LayerData): Layer
}
