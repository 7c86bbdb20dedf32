import { createHash, randomBytes } from 'node:crypto'

const tokensKept = 8

/**
 * Who may use the server: an address with a token that serves once is exchanged for a session that lives in a cookie as long as the
 * server runs. Only hashes are kept, so that looking one up takes the same time however much of it was guessed right.
 */
export class Sessions {
  readonly #tokens = new Set<string>()
  readonly #sessions = new Set<string>()
  readonly #cookie: string

  /** @param port cookies do not know ports, so the name of ours carries it: two programs on one computer do not disturb each other */
  constructor(port: number) {
    this.#cookie = `planotava-${port}`
  }

  /** A new token. Of those not used, the last eight serve. */
  freshToken(): string {
    const token = randomBytes(32).toString('base64url')
    this.#tokens.add(digest(token))
    for (const oldest of this.#tokens) {
      if (this.#tokens.size <= tokensKept) break
      this.#tokens.delete(oldest)
    }
    return token
  }

  /** Exchanges a token. @returns the Set-Cookie header of a new session; undefined for a token that is unknown or was used */
  exchange(token: string): string | undefined {
    if (!this.#tokens.delete(digest(token))) return undefined
    const session = randomBytes(32).toString('base64url')
    this.#sessions.add(digest(session))
    return `${this.#cookie}=${session}; Path=/; HttpOnly; SameSite=Strict`
  }

  /** Whether the Cookie header of a request carries a session of ours. */
  knows(cookies: string | undefined): boolean {
    for (const part of (cookies ?? '').split(';')) {
      const [name, value] = part.trim().split('=')
      if (name === this.#cookie && value !== undefined && this.#sessions.has(digest(value))) return true
    }
    return false
  }
}

function digest(secret: string): string {
  return createHash('sha256').update(secret).digest('base64')
}
