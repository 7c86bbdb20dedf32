import { developmentProblems } from '#shared/development/development-text.ts'
import { problem } from '#shared/kernel/problem.ts'
import { refused } from '#shared/kernel/result.ts'
import { workspaceProblems } from '#shared/workspace/workspace-text.ts'
import type { worthContract } from '#shared/worth/worth-contract.ts'
import { worthProblems } from '#shared/worth/worth-text.ts'
import { municipalityToEdit } from '#electron/host/municipality.ts'
import { done, type ServiceOf } from '#electron/host/service.ts'
import { hasMunicipality, serviceCodes } from '#electron/programme/programme-store.ts'
import { worthReadServices } from './worth-read-service.ts'
import { writeWorthChoice, writeWorthSetting } from './worth-store.ts'

type Contract = typeof worthContract

export const worthServices: { readonly [C in keyof Contract]: ServiceOf<Contract[C]> } = {
  ...worthReadServices,

  'worth.setInstitution': (context, { service, setting }) => {
    const municipality = municipalityToEdit(context)
    if (!municipality.ok) return municipality
    if (!serviceCodes(context.db).includes(service))
      return refused(problem(developmentProblems, 'SERVICE_UNKNOWN', { service }))
    const row = setting && { ...setting, reason: setting.reason?.trim() || null }
    writeWorthSetting(context.db, municipality.value, service, row)
    return done({ service }, { key: 'worth.institution', params: { service } })
  },

  'worth.setChoice': (context, { choice }) => {
    const municipality = municipalityToEdit(context)
    if (!municipality.ok) return municipality
    const peers = [...new Set(choice.peers)]
    for (const peer of peers) {
      if (!hasMunicipality(context.db, peer))
        return refused(problem(workspaceProblems, 'MUNICIPALITY_UNKNOWN', { municipality: peer }))
      if (peer === municipality.value) return refused(problem(worthProblems, 'PEER_OF_ITSELF'))
    }
    writeWorthChoice(context.db, municipality.value, { ...choice, peers })
    return done({ peers: peers.length }, { key: 'worth.choice', params: {} })
  },
}
