import { readonly, ref } from 'vue'

/** Light, dark, high contrast, or what the device asks for. */
export const themeIds = ['device', 'light', 'dark', 'contrast'] as const
export type ThemeId = (typeof themeIds)[number]

const current = ref<ThemeId>('device')
/** The chosen theme. */
export const theme = readonly(current)

/** True for a theme that is there. */
export function isTheme(value: unknown): value is ThemeId {
  return (themeIds as readonly unknown[]).includes(value)
}

/** Shows a theme at once; `device` follows the preferences of the device. */
export function showTheme(id: ThemeId): void {
  current.value = id
  if (id === 'device') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = id
}
