/** What a form amounts to as a list, again for each choice that a person makes about it. */
import { onScopeDispose, shallowRef, watch, type ShallowRef } from 'vue'
import { loadCatalogue, type Catalogue } from '@/catalogue'
import { themeOfId, type Theme } from '@/domain/criterion'
import type { YesMeans } from '@/exchange/xlsform/answers'
import type { Form } from '@/exchange/xlsform/form'
import { criteriaNamed, fromForm, type TakenForm } from '@/exchange/xlsform/fromForm'
import { stageWords } from '@/exchange/xlsform/toForm'
import { localeIds, loadMessages, translator } from '@/locales'
import { useStorage } from '@/storage/current'
import { useText } from '@/ui/useText'

/** A list that is not saved, with the catalogue that knows the questions that it names. */
export interface FormAsList { readonly taken: TakenForm; readonly catalogue: Catalogue }

/** The list of a form; undefined until it is there. `failed`: the catalogue could not be loaded. */
export function useTakenForm(form: () => Form, file: () => string, choices: () => { readonly yesMeans: YesMeans; readonly theme: Theme | undefined }): { readonly list: Readonly<ShallowRef<FormAsList | undefined>>; readonly failed: Readonly<ShallowRef<boolean>> } {
  const storage = useStorage()
  const { locale } = useText()
  const list = shallowRef<FormAsList>()
  const failed = shallowRef(false)
  let turn = 0
  onScopeDispose(() => { turn = -1 })
  watch([form, choices, locale], async () => {
    const mine = ++turn
    try {
      const library = await storage.reads.library()
      const themes = [...new Set(criteriaNamed(form()).flatMap((id) => themeOfId(id) ?? []))]
      const [catalogue, ...words] = await Promise.all([loadCatalogue({ themes, locale: locale.value, library }), ...localeIds.map(async (id) => translator(id, await loadMessages(id)))])
      const taken = await fromForm(form(), {
        catalogue, newId: () => crypto.randomUUID(), fileName: file().replace(/\.[^.]*$/, ''), ...choices(), stageWords: stageWords(words),
        // Lets the screen answer between slices.
        pause: () => new Promise((resolve) => { setTimeout(resolve) }),
      })
      if (mine === turn) list.value = { taken, catalogue }
    } catch (error) {
      console.error(error)
      if (mine === turn) failed.value = true
    }
  }, { immediate: true })
  return { list, failed }
}
