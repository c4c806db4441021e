import { isLocale } from '@/locales'
import type { Storage } from '@/storage/storage'
import { isTheme, showTheme } from '@/ui/theme'
import { showLocale } from '@/ui/useText'

/** Shows theme and language as they were chosen on this device; without a choice, Dutch and what the device prefers. */
export async function applySettings(storage: Pick<Storage, 'settings'>): Promise<void> {
  const [theme, locale] = await Promise.all([storage.settings.get('theme'), storage.settings.get('locale')])
  if (isTheme(theme)) showTheme(theme)
  if (isLocale(locale) && locale !== 'nl') await showLocale(locale)
}
