import { shallowRef } from 'vue'

/** Id of the base layer that every map of this session shows. Apart from the layers, so that a page can keep it without loading Leaflet. */
export const chosenBase = shallowRef('osm')

/** True once somebody has closed the note that there is no map picture: it is said once. */
export const isOfflineNoteRead = shallowRef(false)
