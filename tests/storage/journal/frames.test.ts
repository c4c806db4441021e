import { describe, expect, it } from 'vitest'
import { crc32 } from '@/storage/journal/crc32'
import { decodeFrames, encodeFile, encodeFrame, joined, magic, type Frame } from '@/storage/journal/frames'
import { aChange } from '../changes'

const one: Frame = { changes: [aChange({ title: 'Stoeprand — 7 cm ♿' })] }
const two: Frame = { changes: [aChange({ title: 'b' }), aChange({ title: 'c' })] }
const erased: Frame = { erased: { dossier: 'd', files: ['x.log'], upTo: 9 } }
const person: Frame = { erased: { dossier: 'd', participant: 'p', records: ['p', 's'], files: ['x.log'] } }

describe('the bytes of a journal', () => {
  it('come back as they were written', () => {
    const bytes = encodeFile([one, two, erased, person])
    expect(decodeFrames(bytes)).toEqual({ frames: [one, two, erased, person], soundBytes: bytes.length, damaged: false })
  })

  it('use the checksum that zip uses', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  })

  it('may be empty, or foreign, and then hold nothing', () => {
    expect(decodeFrames(new Uint8Array())).toEqual({ frames: [], soundBytes: 0, damaged: false })
    expect(decodeFrames(magic)).toEqual({ frames: [], soundBytes: magic.length, damaged: false })
    expect(decodeFrames(new TextEncoder().encode('something else')).frames).toEqual([])
  })

  it('torn anywhere give every frame before the tear', () => {
    const bytes = encodeFile([one, two])
    const firstEnds = magic.length + encodeFrame(one).length
    for (let length = 0; length < bytes.length; length += 1) {
      const { frames, damaged } = decodeFrames(bytes.slice(0, length))
      expect(frames.length).toBe(length >= firstEnds ? 1 : 0)
      expect(damaged).toBe(false)
    }
  })

  it('with one flipped byte give the other frames, and say so', () => {
    const bytes = encodeFile([one, two, erased])
    const inBodyOfFirst = magic.length + 8 + 20
    bytes[inBodyOfFirst] = bytes[inBodyOfFirst]! ^ 0xff
    expect(decodeFrames(bytes)).toEqual({ frames: [two, erased], soundBytes: magic.length, damaged: true })
  })

  it('can be read on from where a former reading ended', () => {
    const head = encodeFile([one])
    const more = encodeFrame(two)
    expect(decodeFrames(joined([more]), head.length)).toEqual({ frames: [two], soundBytes: head.length + more.length, damaged: false })
  })

  it('never let an erased participant be taken for an erased dossier, by an earlier version or when it is half', () => {
    const body = JSON.parse(new TextDecoder().decode(encodeFrame(person).subarray(8))) as object
    expect(Object.keys(body)).toEqual(['erasedParticipant'])
    const half = { erased: { dossier: 'd', files: ['x.log'], records: 'all', participant: 'p' } } as unknown as Frame
    expect(decodeFrames(encodeFile([half, one])).frames).toEqual([one])
  })

  it('leave out what this version does not know', () => {
    const strange = { changes: [{ ...aChange({ a: 1 }), kind: 'hologram' }, aChange({ b: 1 })] } as unknown as Frame
    expect(decodeFrames(encodeFile([strange, one])).frames).toEqual([{ changes: [(strange as { changes: unknown[] }).changes[1]] }, one])
  })
})
