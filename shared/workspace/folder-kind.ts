/** Where a file lies, as far as its path tells. */
export interface FolderKind {
  readonly kind: 'local' | 'synchronised' | 'network'
  /** The name of what synchronises; null otherwise. */
  readonly by: string | null
}

/** Programs that carry a folder to other computers, by the name that they give it. */
const synchronisers: readonly (readonly [name: string, folder: RegExp])[] = [
  ['OneDrive', /^OneDrive(?: - .+)?$/i],
  ['Dropbox', /^Dropbox(?: \(.+\))?$/i],
  ['Google Drive', /^(?:Google ?Drive|My Drive|Mans disks)$/i],
  ['iCloud', /^(?:iCloud ?Drive|iCloudDrive|Mobile Documents)$/i],
  ['Nextcloud', /^Nextcloud$/i],
  ['ownCloud', /^ownCloud$/i],
  ['Seafile', /^Seafile$/i],
  ['Box', /^Box(?: Sync)?$/],
]

/** A file in a folder that synchronises is changed by somebody else sooner or later; one on a network can vanish in the middle. */
export function folderKind(path: string): FolderKind {
  const folders = path.split(/[\\/]/).slice(0, -1)
  for (const folder of folders) {
    const found = synchronisers.find(([, pattern]) => pattern.test(folder))
    if (found) return { kind: 'synchronised', by: found[0] }
  }
  return /^(?:\\\\|\/\/)[^\\/]/.test(path) ? { kind: 'network', by: null } : { kind: 'local', by: null }
}

/** Names beside a file that a synchroniser gives to the other version when two computers changed it. */
export function conflictCopies(name: string, beside: readonly string[]): string[] {
  const dot = name.lastIndexOf('.')
  const [base, extension] = dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)]
  return beside.filter((other) => {
    if (other === name || !other.startsWith(base) || !other.endsWith(extension)) return false
    const between = other.slice(base.length, other.length - extension.length)
    // Dropbox: " (PC-3's conflicted copy 2012-03-12)", Google Drive: " (1)", OneDrive: "-PC-3", Nextcloud: " (conflicted copy …)"
    return (
      /^ \(.*(?:conflict|konflikt).*\)$/i.test(between) ||
      /^ \(\d+\)$/.test(between) ||
      /^-[A-Z][A-Z0-9-]{2,}$/.test(between)
    )
  })
}
