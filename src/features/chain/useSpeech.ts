import { computed, onScopeDispose, readonly, ref, type Ref } from 'vue'

/** Reading aloud by the device. */
export interface Speech {
  readonly state: Readonly<Ref<'rest' | 'speaking'>>
  /** False where the device has no voice for this language, or none at all. */
  readonly canSpeak: Readonly<Ref<boolean>>
  speak(sentences: readonly string[]): void
  stop(): void
}

/**
 * Reads sentences aloud with a voice of the language. One utterance for each sentence: Chromium falls silent in the middle of a long one.
 * Voices come late in some browsers, so what the device can do may change while the page stands.
 */
export function useSpeech(tag: () => string, synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis): Speech {
  const state = ref<'rest' | 'speaking'>('rest')
  const voices = ref<readonly SpeechSynthesisVoice[]>([])
  const load = (): void => { voices.value = synthesis?.getVoices() ?? [] }
  load()
  synthesis?.addEventListener?.('voiceschanged', load)
  const voice = computed(() => {
    const [language] = tag().split('-')
    return voices.value.find(({ lang }) => lang.replace('_', '-') === tag()) ?? voices.value.find(({ lang }) => lang.slice(0, 2) === language)
  })
  const stop = (): void => {
    synthesis?.cancel()
    state.value = 'rest'
  }
  onScopeDispose(() => {
    synthesis?.removeEventListener?.('voiceschanged', load)
    stop()
  })
  return {
    state: readonly(state), stop, canSpeak: computed(() => voice.value !== undefined),
    speak(sentences) {
      stop()
      const chosen = voice.value
      if (!synthesis || !chosen || sentences.length === 0) return
      state.value = 'speaking'
      for (const [i, text] of sentences.entries()) {
        const utterance = new SpeechSynthesisUtterance(text)
        utterance.voice = chosen
        utterance.lang = chosen.lang
        if (i === sentences.length - 1) utterance.onend = () => { state.value = 'rest' }
        utterance.onerror = () => { state.value = 'rest' }
        synthesis.speak(utterance)
      }
    },
  }
}
