/** The microphone: start, pause, stop. What was said is kept when the page is hidden, left, or the ten minutes are over. */
import { onScopeDispose, ref, shallowRef } from 'vue'
import { longestSeconds, problemOf, recordingType, type RecordProblem, type Recording } from './recording'

export type RecorderState = 'idle' | 'asking' | 'recording' | 'paused' | 'saving'

/** `keep` stores a recording and says whether it could; a recording that could not be kept waits for another try. */
export function useRecorder(keep: (recording: Recording) => Promise<boolean>) {
  const state = ref<RecorderState>('idle')
  const problem = ref<RecordProblem | null>(null)
  const seconds = ref(0)
  const waiting = shallowRef<Recording>()
  let recorder: MediaRecorder | undefined
  let timer: ReturnType<typeof setInterval> | undefined
  let isDisposed = false
  let before = 0
  let since = 0
  const elapsed = (): number => before + (state.value === 'recording' ? (performance.now() - since) / 1000 : 0)

  async function start(): Promise<void> {
    if (state.value !== 'idle') return
    problem.value = null
    if (!globalThis.navigator?.mediaDevices?.getUserMedia || typeof MediaRecorder === 'undefined') { problem.value = 'missing'; return }
    state.value = 'asking'
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
      if (isDisposed) { for (const track of stream.getTracks()) track.stop(); return }
      const type = recordingType((wanted) => MediaRecorder.isTypeSupported(wanted))
      listen(new MediaRecorder(stream, type ? { mimeType: type, audioBitsPerSecond: 32_000 } : {}), stream)
    } catch (error) {
      state.value = 'idle'
      problem.value = problemOf(error)
    }
  }
  function listen(made: MediaRecorder, stream: MediaStream): void {
    const pieces: Blob[] = []
    recorder = made
    made.ondataavailable = (event) => { if (event.data.size > 0) pieces.push(event.data) }
    made.onstop = () => {
      for (const track of stream.getTracks()) track.stop()
      void finish(new Blob(pieces, { type: made.mimeType }), Math.round(before))
    }
    made.onerror = () => { problem.value = 'failed'; stop() }
    before = 0
    since = performance.now()
    seconds.value = 0
    made.start(1000)
    state.value = 'recording'
    timer = setInterval(() => {
      seconds.value = elapsed()
      if (seconds.value >= longestSeconds) stop()
    }, 250)
  }
  async function finish(sound: Blob, length: number): Promise<void> {
    if (sound.size === 0) { state.value = 'idle'; problem.value = 'empty'; return }
    const mediaType = sound.type.split(';')[0] || 'audio/webm'
    await store({ bytes: new Uint8Array(await sound.arrayBuffer()), mediaType, seconds: Math.max(1, length) })
  }
  async function store(recording: Recording): Promise<void> {
    state.value = 'saving'
    waiting.value = await keep(recording) ? undefined : recording
    state.value = 'idle'
  }
  function pause(): void {
    if (state.value !== 'recording') return
    before = elapsed()
    state.value = 'paused'
    recorder?.pause()
  }
  function resume(): void {
    if (state.value !== 'paused') return
    since = performance.now()
    state.value = 'recording'
    recorder?.resume()
  }
  function stop(): void {
    if (state.value !== 'recording' && state.value !== 'paused') return
    before = elapsed()
    state.value = 'saving'
    clearInterval(timer)
    recorder?.stop()
  }
  const whenHidden = (): void => { if (document.visibilityState === 'hidden') stop() }
  document.addEventListener('visibilitychange', whenHidden)
  onScopeDispose(() => { isDisposed = true; document.removeEventListener('visibilitychange', whenHidden); stop(); clearInterval(timer) })
  return { state, problem, seconds, waiting, start, pause, resume, stop, retry: async () => { if (waiting.value) await store(waiting.value) } }
}
