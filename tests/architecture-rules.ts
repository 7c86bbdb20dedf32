/** A file of the product and what it imports, all as paths from the project's root (`zod` and `node:fs` as they are). */
export interface SourceFile {
  readonly path: string
  readonly imports: readonly string[]
}

/** One wall: files that match `from` may import only what `may` allows (or not what `not` names). */
export interface Wall {
  readonly name: string
  readonly from: RegExp
  readonly except?: RegExp
  readonly not: RegExp
  /** A made-up import that breaks this wall and no earlier one; the test proves that it is caught. */
  readonly violation: SourceFile
}

/** Modules whose files may be read by the named module's files, besides shared/kernel: the arrows of the house, no cycles. */
const neighbours: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  job: [],
  workspace: [],
  seminar: [],
  programme: [],
  development: ['programme'],
  situation: ['programme'],
  scenario: ['programme', 'development', 'forecast', 'costing'],
  forecast: ['programme', 'development'],
  costing: ['programme', 'development', 'forecast'],
  cooperation: ['programme', 'development', 'forecast', 'costing', 'job'],
  worth: ['programme', 'development', 'forecast', 'costing'],
  funding: ['programme', 'development', 'forecast', 'costing', 'job'],
  rules: [
    'programme',
    'development',
    'situation',
    'scenario',
    'forecast',
    'costing',
    'funding',
    'cooperation',
    'worth',
  ],
  overview: ['programme', 'development', 'forecast', 'costing', 'funding', 'rules'],
  region: ['programme', 'development', 'forecast', 'costing', 'funding', 'rules', 'overview', 'review'],
  explain: [
    'programme',
    'development',
    'situation',
    'scenario',
    'forecast',
    'costing',
    'funding',
    'overview',
    'region',
  ],
  exchange: [
    'programme',
    'development',
    'situation',
    'scenario',
    'forecast',
    'costing',
    'funding',
    'rules',
    'overview',
  ],
  contract: [
    'workspace',
    'programme',
    'development',
    'situation',
    'scenario',
    'forecast',
    'costing',
    'funding',
    'cooperation',
    'worth',
    'job',
    'explain',
    'rules',
    'overview',
    'region',
    'exchange',
    'restore',
    'history',
    'review',
    'round',
    'answer',
    'agreement',
    'edition',
  ],
  edition: ['programme', 'costing', 'exchange'],
  merge: [],
  agreement: ['exchange'],
  review: ['exchange'],
  round: ['exchange'],
  answer: ['exchange'],
  restore: ['workspace', 'exchange'],
  history: ['exchange'],
}

const packages = '(?!shared/|electron/|renderer/|build/|tests/)'

/** The table of `house.md` as data. */
export const walls: readonly Wall[] = [
  {
    name: 'shared/ has no Node and no package but zod',
    from: /^shared\//,
    not: new RegExp(`^${packages}(?!zod$)`),
    violation: { path: 'shared/forecast/forecast-bad.ts', imports: ['node:fs'] },
  },
  {
    name: 'shared/ imports nothing from outside',
    from: /^shared\//,
    not: /^(electron|renderer|build|tests)\//,
    violation: { path: 'shared/forecast/forecast-bad.ts', imports: ['electron/database/database.ts'] },
  },
  ...Object.entries(neighbours).map(([module, others]): Wall => {
    const allowed = [module, 'kernel', ...others].join('|')
    const stranger = module === 'contract' ? 'strangers' : 'contract'
    return {
      name: `shared/${module} imports only shared/kernel and its named neighbours`,
      from: new RegExp(`^shared/${module}/`),
      not: new RegExp(`^shared/(?!(${allowed})/)`),
      violation: { path: `shared/${module}/${module}-bad.ts`, imports: [`shared/${stranger}/api.ts`] },
    }
  }),
  {
    name: 'the window never imports the host',
    from: /^renderer\//,
    not: /^(electron|build|tests)\/|^(node:|electron$|sql\.js$)/,
    violation: { path: 'renderer/forecast/forecast-bad.tsx', imports: ['electron/forecast/forecast-store.ts'] },
  },
  {
    name: 'a page imports renderer/ui, renderer/app and itself, no other page',
    from: /^renderer\/(?!ui\/|app\/)([a-z]+)\//,
    not: /^renderer\/(?!ui\/|app\/|SELF\/)/,
    violation: { path: 'renderer/forecast/forecast-bad.tsx', imports: ['renderer/costing/costing-page.tsx'] },
  },
  {
    name: 'only renderer/app/pages.ts lists the pages',
    from: /^renderer\/(ui|app)\//,
    except: /^renderer\/app\/pages\.ts$/,
    not: /^renderer\/(?!ui\/|app\/)/,
    violation: { path: 'renderer/app/bad.tsx', imports: ['renderer/forecast/forecast-page.tsx'] },
  },
  {
    name: 'only renderer/ui/grid.tsx imports ag-grid',
    from: /^renderer\//,
    except: /^renderer\/ui\/grid\.tsx$/,
    not: /^ag-grid/,
    violation: { path: 'renderer/forecast/forecast-bad.tsx', imports: ['ag-grid-react'] },
  },
  {
    name: 'only renderer/ui/chart.tsx imports chart.js',
    from: /^renderer\//,
    except: /^renderer\/ui\/chart\.tsx$/,
    not: /^chart\.js/,
    violation: { path: 'renderer/forecast/forecast-bad.tsx', imports: ['chart.js'] },
  },
  {
    name: 'the host never imports the window',
    from: /^electron\//,
    not: /^(renderer|build|tests)\/|^(react|@mantine)/,
    violation: { path: 'electron/host/bad.ts', imports: ['renderer/app/host.ts'] },
  },
  {
    name: 'only electron/main imports electron',
    from: /^electron\//,
    except: /^electron\/main\//,
    not: /^electron$/,
    violation: { path: 'electron/host/bad.ts', imports: ['electron'] },
  },
  {
    name: 'only electron/database/database.ts imports sql.js',
    from: /^electron\//,
    except: /^electron\/database\/database\.ts$/,
    not: /^sql\.js/,
    violation: { path: 'electron/forecast/forecast-bad.ts', imports: ['sql.js'] },
  },
  {
    name: 'main, loopback and terminal do not import each other',
    from: /^electron\/(main|loopback|terminal)\//,
    not: /^electron\/(?!SELF\/)(main|loopback|terminal)\//,
    violation: { path: 'electron/terminal/bad.ts', imports: ['electron/loopback/loopback-main.ts'] },
  },
  {
    name: 'a module of the host knows no transport',
    from: /^electron\/(?!main\/|loopback\/|terminal\/)/,
    not: /^electron\/(main|loopback|terminal)\//,
    violation: { path: 'electron/forecast/forecast-bad.ts', imports: ['electron/terminal/terminal.ts'] },
  },
  {
    name: 'a service never imports another module’s service',
    from: /^electron\/([a-z]+)\/[a-z-]*service\.ts$/,
    not: /^electron\/(?!SELF\/|host\/)[a-z]+\/[a-z-]*services?\.ts$/,
    violation: { path: 'electron/forecast/forecast-service.ts', imports: ['electron/costing/costing-services.ts'] },
  },
  {
    name: 'a store never imports a store of another module',
    from: /^electron\/([a-z]+)\/[a-z-]*store\.ts$/,
    not: /^electron\/(?!SELF\/)[a-z]+\/[a-z-]*store\.ts$/,
    violation: { path: 'electron/forecast/forecast-store.ts', imports: ['electron/costing/costing-store.ts'] },
  },
  {
    name: 'the list of services stands in electron/host/services.ts alone',
    from: /^electron\//,
    except: /^electron\/host\/services\.ts$/,
    not: /^electron\/(?!host\/)[a-z]+\/[a-z-]+-services\.ts$/,
    violation: { path: 'electron/host/bad.ts', imports: ['electron/costing/costing-services.ts'] },
  },
  {
    name: 'only electron/exchange opens the container',
    from: /^electron\//,
    except: /^electron\/(exchange|container)\//,
    not: /^electron\/container\//,
    violation: { path: 'electron/region/region-bad.ts', imports: ['electron/container/open-container.ts'] },
  },
  {
    name: 'the database knows no module',
    from: /^electron\/database\//,
    not: /^electron\/(?!database\/)|^shared\/(?!kernel\/|workspace\/|restore\/restore-(?:reason|thinning)\.ts)/,
    violation: { path: 'electron/database/bad.ts', imports: ['electron/forecast/forecast-store.ts'] },
  },
  {
    name: 'a migration is frozen: it imports no live code but its own type',
    from: /^electron\/database\/migrations\//,
    not: /^(?!electron\/database\/migrate\.ts$)/,
    violation: { path: 'electron/database/migrations/0099-bad.ts', imports: ['shared/kernel/money.ts'] },
  },
  {
    name: 'the product never imports its tests or its build',
    from: /^(shared|electron|renderer)\//,
    not: /^(tests|build)\//,
    violation: { path: 'electron/host/bad.ts', imports: ['build/programme.ts'] },
  },
]

/** The imports that break a wall, in words. */
export function violationsOf(files: readonly SourceFile[], table: readonly Wall[] = walls): string[] {
  return table.flatMap((wall) =>
    files.flatMap(({ path, imports }) => {
      const from = wall.from.exec(path)
      if (!from || wall.except?.test(path)) return []
      // SELF stands for the file's own module, the group of `from`.
      const not = new RegExp(wall.not.source.replaceAll('SELF', from[1] ?? ''))
      return imports
        .filter((specifier) => not.test(specifier))
        .map((specifier) => `${path} → ${specifier}: ${wall.name}`)
    }),
  )
}
