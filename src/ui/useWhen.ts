import { useText } from './useText'

/** Says when something happened as people say it: "vandaag, 14:32", "gisteren, 9:05", and the day for what is older. */
export function useWhen(now: () => Date = () => new Date()): (value: string | null | undefined) => string {
  const { t, tag, day } = useText()
  return (value) => {
    if (!value) return ''
    const date = new Date(value)
    if (Number.isNaN(date.getTime())) return ''
    const age = daysBetween(date, now())
    if (age !== 0 && age !== 1) return day(value)
    const time = new Intl.DateTimeFormat(tag.value, { hour: '2-digit', minute: '2-digit' }).format(date)
    return t(age === 0 ? 'trust.when.today' : 'trust.when.yesterday', { time })
  }
}

/** Calendar days from one moment to a later one, in the time zone of the device. */
export function daysBetween(from: Date, to: Date): number {
  const midnight = (date: Date): number => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())
  return Math.round((midnight(to) - midnight(from)) / 86_400_000)
}
