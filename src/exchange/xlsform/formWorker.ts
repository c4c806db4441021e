/** Reads a spreadsheet off the page: unpacking and parsing never hold a screen up, and stopping is ending the worker. */
import { readInto } from './formDesk'

self.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => { void readInto(data, (message) => self.postMessage(message)) })
