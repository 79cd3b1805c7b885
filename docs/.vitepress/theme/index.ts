import type { Theme } from 'vitepress'
import BaseTheme from 'vitepress/theme-without-fonts'
import TryIt from './TryIt.vue'
import './style.css'

export default {
  extends: BaseTheme,
  enhanceApp: ({ app }) => void app.component('TryIt', TryIt),
} satisfies Theme
