/// <reference types="vite/client" />
declare module '*.vue' {
  import type { DefineComponent } from 'vue'
  const component: DefineComponent<object, object, unknown>
  export default component
}
/** A script with all that it imports, as the text of one plain script (`tools/inPage.ts`). */
declare module '*?in-page' {
  const text: string
  export default text
}
