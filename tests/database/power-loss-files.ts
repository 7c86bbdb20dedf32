import { basename, dirname } from 'node:path'
import type { Files } from '#electron/database/file-system.ts'

interface Inode {
  data: Buffer
  /** What of it is on the disk for sure. */
  synced: Buffer
}

export class PowerLoss extends Error {}

/** How much of what was not synced a disk keeps when the power goes. */
export type Remains = 'synced' | 'names' | 'half' | 'all'

/**
 * A disk in memory on which only what was synced is sure: bytes by the file's sync, names by the folder's. After the n-th call the power is
 * gone and every call fails.
 */
export class PowerLossFiles implements Files {
  #names = new Map<string, Inode>()
  #durable = new Map<string, Inode>()
  #handles = new Map<number, { readonly path: string; readonly inode: Inode | undefined }>()
  #next = 3
  #calls = 0
  #at = Infinity
  #moment = 1

  get calls(): number {
    return this.#calls
  }

  /** From the n-th call on, counted from now, there is no power. */
  losePowerAt(n: number): void {
    this.#calls = 0
    this.#at = n
  }

  /** The disk as it may be found when the power is back. */
  after(remains: Remains): PowerLossFiles {
    const disk = new PowerLossFiles()
    for (const [path, inode] of remains === 'synced' ? this.#durable : this.#names) {
      const more = inode.data.subarray(inode.synced.length)
      const kept = { synced: 0, names: 0, half: Math.ceil(more.length / 2), all: more.length }[remains]
      const data =
        remains === 'all'
          ? Buffer.from(inode.data)
          : inode.data.length >= inode.synced.length && inode.data.subarray(0, inode.synced.length).equals(inode.synced)
            ? Buffer.concat([inode.synced, more.subarray(0, kept)])
            : Buffer.from(inode.synced)
      const settled = { data, synced: Buffer.from(data) }
      disk.#names.set(path, settled)
      disk.#durable.set(path, settled)
    }
    return disk
  }

  /** Puts a whole file there, safe from everything. */
  put(path: string, bytes: Uint8Array): void {
    const inode = { data: Buffer.from(bytes), synced: Buffer.from(bytes) }
    this.#names.set(path, inode)
    this.#durable.set(path, inode)
  }

  open(path: string, how: 'w' | 'a' | 'r'): number {
    this.#call()
    let inode = this.#names.get(path)
    if (how !== 'r' && (!inode || how === 'w')) {
      // An emptied file is the same file: what was synced of it is there until the next sync.
      if (inode) inode.data = Buffer.alloc(0)
      else this.#names.set(path, (inode = { data: Buffer.alloc(0), synced: Buffer.alloc(0) }))
    }
    this.#handles.set(this.#next, { path, inode })
    return this.#next++
  }

  write(handle: number, bytes: Uint8Array, at: number): number {
    this.#call()
    const inode = this.#inode(handle)
    inode.data = Buffer.concat([inode.data, bytes.subarray(at)])
    return bytes.length - at
  }

  sync(handle: number): void {
    this.#call()
    const { path, inode } = this.#open(handle)
    if (inode) {
      inode.synced = Buffer.from(inode.data)
      return
    }
    for (const name of this.#durable.keys())
      if (dirname(name) === path && !this.#names.has(name)) this.#durable.delete(name)
    for (const [name, file] of this.#names) if (dirname(name) === path) this.#durable.set(name, file)
  }

  syncData(handle: number): void {
    this.sync(handle)
  }

  cut(handle: number, length: number): void {
    this.#call()
    const inode = this.#inode(handle)
    inode.data = inode.data.subarray(0, length)
  }

  close(handle: number): void {
    this.#handles.delete(handle)
    this.#call()
  }

  rename(from: string, to: string): void {
    this.#call()
    const inode = this.#names.get(from)
    if (!inode) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' })
    this.#names.delete(from)
    this.#names.set(to, inode)
  }

  remove(path: string): void {
    this.#call()
    this.#names.delete(path)
  }

  read(path: string): Uint8Array {
    this.#call()
    const inode = this.#names.get(path)
    if (!inode) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' })
    return new Uint8Array(inode.data)
  }

  stamp(path: string): { ino: number; size: number; mtimeMs: number } | undefined {
    const inode = this.#names.get(path)
    return inode && { ino: this.#moment, size: inode.data.length, mtimeMs: this.#moment }
  }

  list(folder: string): string[] {
    return [...this.#names.keys()].filter((name) => dirname(name) === folder).map((name) => basename(name))
  }

  makeFolder(): void {
    this.#call()
  }

  #call(): void {
    if (++this.#calls >= this.#at) throw new PowerLoss('the power is gone')
  }

  #open(handle: number) {
    const open = this.#handles.get(handle)
    if (!open) throw Object.assign(new Error('EBADF'), { code: 'EBADF' })
    return open
  }

  #inode(handle: number): Inode {
    const { inode } = this.#open(handle)
    if (!inode) throw Object.assign(new Error('EISDIR'), { code: 'EISDIR' })
    return inode
  }
}
