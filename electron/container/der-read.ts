import { tags } from './der-write.ts'

/**
 * Takes DER apart, one element after another. It does not throw: the first thing that does not fit marks the whole reading as failed
 * and everything after it comes out empty. It need not catch every departure from DER either, because whatever is read with it
 * is written again by us and must give the very same bytes.
 */
export class DerReader {
  readonly #bytes: Uint8Array
  readonly #shared: { failed: boolean }
  #at = 0

  constructor(bytes: Uint8Array, shared: { failed: boolean } = { failed: false }) {
    this.#bytes = bytes
    this.#shared = shared
  }

  get failed(): boolean {
    return this.#shared.failed
  }

  get atEnd(): boolean {
    return this.#at >= this.#bytes.length
  }

  fail(): void {
    this.#shared.failed = true
  }

  nextIs(tag: number): boolean {
    return this.#bytes[this.#at] === tag
  }

  /** The next element with its tag and length, as it stands. */
  whole(tag: number): Uint8Array {
    const start = this.#at
    const content = this.content(tag)
    return this.failed ? content : this.#bytes.subarray(start, this.#at)
  }

  /** What the next element contains. */
  content(tag: number): Uint8Array {
    const nothing = new Uint8Array(0)
    if (this.failed) return nothing
    const first = this.#bytes[this.#at + 1]
    let start = this.#at + 2
    let size = first ?? 0
    if (size > 0x82 || size === 0x80) size = -1
    else if (size > 0x80) {
      const octets = size & 0x7f
      size = 0
      for (let i = 0; i < octets; i++) size = size * 256 + (this.#bytes[start + i] ?? 0)
      start += octets
    }
    if (first === undefined || !this.nextIs(tag) || size < 0 || start + size > this.#bytes.length) {
      this.fail()
      return nothing
    }
    this.#at = start + size
    return this.#bytes.subarray(start, this.#at)
  }

  /** A reader of what the next element contains; it fails together with this one. */
  enter(tag: number): DerReader {
    return new DerReader(this.content(tag), this.#shared)
  }

  /** UTCTime or GeneralizedTime. A date that does not exist is found when it is written again. */
  time(): Date {
    const long = this.nextIs(tags.generalizedTime)
    const raw = Buffer.from(this.content(long ? tags.generalizedTime : tags.utcTime)).toString('latin1')
    const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(long ? raw : (raw < '50' ? '20' : '19') + raw)
    if (!match) {
      this.fail()
      return new Date(0)
    }
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number)
    return new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  }
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}
