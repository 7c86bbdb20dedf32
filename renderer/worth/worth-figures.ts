import type { OutputOf } from '#shared/contract/api.ts'
import { costingTraceText } from '#shared/costing/costing-trace-text.ts'
import { forecastTraceText } from '#shared/forecast/forecast-trace-text.ts'
import { worthTraceText } from '#shared/worth/worth-trace-text.ts'

export type Worth = OutputOf<'worth.read'>
export type WorthRow = Worth['services'][number]
/** What can be explained, in the order of the choice. */
export const worthFigures = ['saving', 'cumulated', 'present-value', 'clients', 'per-client', 'median'] as const
export type WorthFigure = (typeof worthFigures)[number]

/** What the steps of an explanation are called. */
export const worthWords = { ...forecastTraceText, ...costingTraceText, ...worthTraceText }
