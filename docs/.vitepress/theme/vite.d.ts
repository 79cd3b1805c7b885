declare module '*.vue' {
  import type { Component } from 'vue'
  const component: Component
  export default component
}

declare module '*.css'

/** Of Vite. */
interface ImportMeta {
  glob<Module>(pattern: string): Readonly<Record<string, (() => Promise<Module>) | undefined>>
}
