import type { OutputOf } from '#shared/contract/api.ts'
import { costingTraceText } from '#shared/costing/costing-trace-text.ts'
import { forecastTraceText } from '#shared/forecast/forecast-trace-text.ts'
import { worthTraceText } from '#shared/worth/worth-trace-text.ts'

export type Worth = OutputOf<'worth.read'>
export type WorthRow = Worth['services'][number]
export type WorthFigure = 'saving' | 'cumulated' | 'present-value' | 'median'

/** What the steps of an explanation are called. */
export const worthWords = { ...forecastTraceText, ...costingTraceText, ...worthTraceText }
