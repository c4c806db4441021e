/** Reads texts aloud with a voice of the device, only in a language that such a voice speaks. */
import { computed, onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import { panelLanguageTags, type PanelLanguage } from '@/domain/panelLanguage'

/** A piece of text in the language that it is written in. */
export interface Spoken {
  readonly text: string
  readonly language: PanelLanguage
}

/** The voice for a language: the right country first, then one that works without a network. */
export function voiceFor<T extends Pick<SpeechSynthesisVoice, 'lang' | 'localService'>>(voices: readonly T[], language: PanelLanguage): T | undefined {
  const tag = (voice: T): string => voice.lang.replace('_', '-').toLowerCase()
  const fitting = voices.filter((voice) => tag(voice).split('-')[0] === language)
  const rank = (voice: T): number => (tag(voice) === panelLanguageTags[language].toLowerCase() ? 2 : 0) + (voice.localService ? 1 : 0)
  return [...fitting].sort((a, b) => rank(b) - rank(a))[0]
}

/** Some browsers find their voices only after a while, and say so; after this time there are none. */
const patienceMs = 1500

interface Voices {
  readonly list: ShallowRef<readonly SpeechSynthesisVoice[]>
  /** True when waiting longer is of no use. */
  readonly isSure: Ref<boolean>
  look(): void
}
const known = new WeakMap<SpeechSynthesis, Voices>()

/** The voices of this device, asked for once: no screen after the first has to wait. */
function voicesOf(speech: SpeechSynthesis): Voices {
  const before = known.get(speech)
  if (before) return before
  const list = shallowRef<readonly SpeechSynthesisVoice[]>([])
  const isSure = ref(false)
  const look = (): void => { list.value = speech.getVoices() }
  look()
  speech.addEventListener?.('voiceschanged', look)
  setTimeout(() => { look(); isSure.value = true }, patienceMs)
  const voices = { list, isSure, look }
  known.set(speech, voices)
  return voices
}

/** `isReading` while it speaks; `hasVoice` false once it is sure that nobody here speaks the language. */
export function useReadAloud(language: () => PanelLanguage, speech: SpeechSynthesis | undefined = globalThis.speechSynthesis) {
  const isReading = ref(false)
  const voices = speech && voicesOf(speech)
  let turn = 0

  function stop(): void {
    turn += 1
    if (isReading.value) speech?.cancel()
    isReading.value = false
  }
  /** Reads the pieces one after another; a second call while it reads stops it. A piece in a language without a voice is left out. */
  function toggle(pieces: readonly Spoken[]): void {
    if (!speech || !voices || isReading.value) { stop(); return }
    voices.look()
    const mine = ++turn
    const utterances = pieces.flatMap(({ text, language: of }) => {
      const speaker = voiceFor(voices.list.value, of)
      if (!speaker || text === '') return []
      const utterance = new SpeechSynthesisUtterance(text)
      utterance.voice = speaker
      utterance.lang = speaker.lang
      utterance.rate = 0.9
      return [utterance]
    })
    const last = utterances.at(-1)
    if (!last) { voices.isSure.value = true; return }
    const end = (): void => { if (mine === turn) isReading.value = false }
    last.onend = end
    for (const utterance of utterances) utterance.onerror = end
    speech.cancel()
    isReading.value = true
    for (const utterance of utterances) speech.speak(utterance)
  }
  watch(language, stop)
  onScopeDispose(stop)
  return { isReading, hasVoice: computed(() => voices !== undefined && (voiceFor(voices.list.value, language()) !== undefined || !voices.isSure.value)), toggle, stop }
}
