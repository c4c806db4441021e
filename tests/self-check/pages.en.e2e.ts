import { checkPages } from './pages'

checkPages('English', 'en-GB')
