/** A page with nothing but storage: a test drives it from outside. */
import { openStorage } from '@/storage'
import type { Storage } from '@/storage/storage'

declare global {
  interface Window {
    /** Set once storage is open. */
    store: Storage
    /** Titles of findings that were acknowledged, in order. */
    acked: string[]
    /** Saves findings one after another until the page dies. */
    saveForever: (prefix: string) => Promise<void>
  }
}

const dossier = '00000000-0000-4000-8000-000000000001'
window.acked = []
window.saveForever = async (prefix) => {
  for (let i = 0; ; i++) {
    const title = `${prefix}-${i}`
    const result = await window.store.save([{ dossier, kind: 'finding', record: crypto.randomUUID(), set: { title, number: i, createdAt: new Date().toISOString(), deletedAt: null, observedAt: new Date().toISOString() } }])
    if (result.ok) {
      window.acked.push(title)
      // Spoken aloud: the test process hears it before it kills the browser.
      console.log(`ACK ${title}`)
    } else console.log(`FAIL ${result.problem}`)
  }
}
window.store = await openStorage()
console.log('OPEN')
