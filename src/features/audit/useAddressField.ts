import { ref, watch, type Ref } from 'vue'
import { readAddress } from '@/domain/pageAddresses'
import { useAutosave, type Autosaved } from '@/ui/useAutosave'
import { useText } from '@/ui/useText'
import { addressError } from './auditWords'

/** A field for a web address that saves itself. What cannot be one is not written: the former address stays, and leaving the field says why. */
export function useAddressField(stored: () => string, save: (url: string) => void): Autosaved<string> & { readonly error: Ref<string> } {
  const { t } = useText()
  const error = ref('')
  const readOf = (value: string) => (value.trim() === '' ? { ok: true as const, url: '' } : readAddress(value))
  const field = useAutosave<string>(stored, (value) => {
    const read = readOf(value)
    if (read.ok && read.url !== stored()) save(read.url)
  })
  watch(field.model, (value) => { if (readOf(value).ok) error.value = '' })
  return {
    model: field.model, error,
    flush() {
      field.flush()
      const read = readOf(field.model.value)
      error.value = read.ok ? '' : addressError(read.fault, t)
    },
  }
}
