/** A page with one piece of the map, opened by the bench and by hand: `?show=picker`, or `?points=10000`. */
import { createApp, h, ref } from 'vue'
import type { Spot } from '@/domain/spot'
import PointPicker from '@/map/PointPicker.vue'
import { showLocale } from '@/ui/useText'

const asked = new URLSearchParams(location.search)

async function open(): Promise<void> {
  await showLocale('nl')
  const theme = asked.get('theme')
  if (theme) document.documentElement.dataset['theme'] = theme
  if (asked.get('show') === 'picker') {
    const spot = ref<Spot | null>(asked.has('gps') ? { lat: 51.0466, lon: 3.7333, source: 'gps', accuracyM: 12 } : null)
    createApp({ setup: () => () => h('main', { class: 'main stack', id: 'main' }, [h('h1', 'Plek'), h(PointPicker, { modelValue: spot.value, 'onUpdate:modelValue': (value: Spot | null) => { spot.value = value } })]) }).mount('#app')
  }
}
void open()
