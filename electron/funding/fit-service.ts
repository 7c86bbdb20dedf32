import { currencyOfYear } from '#shared/kernel/money.ts'
import { problem } from '#shared/kernel/problem.ts'
import { ok, refused } from '#shared/kernel/result.ts'
import { jobProblems } from '#shared/job/job-text.ts'
import { fitBudget } from '#shared/funding/fit.ts'
import { isCandidate, leftOutOf, prepareFit, type FitSource } from '#shared/funding/fit-plan.ts'
import type { fundingContract } from '#shared/funding/funding-contract.ts'
import { fundingProblems } from '#shared/funding/funding-text.ts'
import { readDevelopment } from '#electron/development/development-store.ts'
import { checkScenario } from '#electron/forecast/forecast-scenario.ts'
import { municipalityToRead } from '#electron/host/municipality.ts'
import { longQuery } from '#electron/host/service.ts'
import { gatherReference } from '#electron/programme/programme-reference.ts'
import { solveProgram } from '#electron/solver/solver.ts'
import { computeFunding } from './funding-gather.ts'
import { readEnvelopes } from './funding-store.ts'

type Contract = typeof fundingContract

/** *Fit this budget*: gathered at once, then solved beside everything else. */
export const fitService = longQuery<Contract['funding.fit'], FitSource>({
  gather(context, input) {
    const municipality = municipalityToRead(context, input.municipality)
    if (!municipality.ok) return municipality
    const { db } = context
    const scenario = checkScenario(db, municipality.value, input.scenario)
    if (!scenario.ok) return scenario
    const { plan, services } = computeFunding(db, municipality.value, input.scenario)
    const envelopes = readEnvelopes(db, municipality.value)
    const open = plan.input.years.filter((year) => !envelopes.has(year))
    if (open.length > 0) return refused(problem(fundingProblems, 'FIT_NO_ENVELOPE', { years: open.join(', ') }))
    if (!plan.input.services.some(isCandidate)) return refused(problem(fundingProblems, 'FIT_NOTHING'))
    const models = readDevelopment(db, municipality.value)
    return ok({
      municipality: municipality.value,
      prices: gatherReference(db).prices,
      input: plan.input,
      costing: plan.costing,
      funding: services,
      priorities: new Map(models.map(({ service, priority }) => [service, priority ?? 'none'])),
      envelopes,
    })
  },

  async work(source, input, job) {
    const began = performance.now()
    const until = began + input.seconds * 1000
    const prepared = prepareFit(source)
    const { question, unknown, blocking } = prepared
    const [blocked] = blocking
    if (blocked) return refused(problem(fundingProblems, 'FIT_BLOCKED', { ...blocked, count: blocking.length }))
    const over = question.years.find((_, y) => (question.fixed[y] ?? 0) > (question.envelopes[y] ?? 0))
    if (over !== undefined) return refused(problem(fundingProblems, 'FIT_OVER', { year: over }))
    const fitted = await fitBudget(
      question,
      (program) =>
        solveProgram(program, {
          seconds: Math.max(0.1, (until - performance.now()) / 1000),
          signal: job.signal,
          onProgress: ({ objective }) => job.report({ found: objective !== null, gap: null }),
        }),
      (choice) => prepared.exact(choice),
    )
    if (!fitted) return refused(problem(jobProblems, 'STOPPED'))
    const { choice, rest, status } = fitted
    const priorityOf = (service: string) => source.priorities.get(service) ?? 'none'
    return ok({
      status,
      seconds: (performance.now() - began) / 1000,
      years: question.years.map((year, y) => ({
        year,
        currency: currencyOfYear(year),
        envelopeMinor: question.envelopes[y] ?? 0,
        restMinor: rest[y] ?? 0,
      })),
      chosen: question.candidates.flatMap(({ service, options }) => {
        const startYear = choice.get(service)
        const option = options.find((one) => one.startYear === startYear)
        return option
          ? [{ service, startYear: option.startYear, priority: priorityOf(service), clients: option.clients }]
          : []
      }),
      leftOut: [
        ...leftOutOf(prepared, choice),
        ...unknown.map(({ service, year }) => ({
          service,
          year,
          why: 'unknown' as const,
          startYear: null,
          overMinor: null,
        })),
      ].map((one) => ({ ...one, priority: priorityOf(one.service) })),
    })
  },
})
