import type { ServerResponse } from 'node:http'
import { freshNonce, pageHeaders } from '#electron/host/page-policy.ts'
import type { Text } from '#shared/kernel/text.ts'
import { loopbackText } from './loopback-text.ts'

/** A short plain answer in both languages: at this point nobody has said which one they read. */
export function answerText(response: ServerResponse, status: number, words: Text): ServerResponse {
  return response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${words.lv}\n${words.en}\n`)
}

export function answerJson(response: ServerResponse, value: unknown, status = 200): ServerResponse {
  const bytes = Buffer.from(JSON.stringify(value))
  return response
    .writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': bytes.length })
    .end(bytes)
}

/** For a person whose address was used already or never was one: what happened and how to get a fresh one. */
export function answerTokenPage(response: ServerResponse): ServerResponse {
  const nonce = freshNonce()
  const part = (language: 'lv' | 'en') => `<section lang="${language}">
<h1>${loopbackText.pageTitle[language]}</h1>
<p>${loopbackText.pageAddress[language]}</p>
<p>${loopbackText.pageHow[language]}</p>
</section>`
  return response.writeHead(403, { ...pageHeaders(nonce), 'Content-Type': 'text/html; charset=utf-8' })
    .end(`<!doctype html>
<html lang="lv">
<meta charset="utf-8">
<title>Plānotava</title>
<style nonce="${nonce}">
body { font: 16px/1.5 system-ui, sans-serif; max-width: 34rem; margin: 12vh auto; padding: 0 1rem; color: #1b2526; background: #f4f5f4 }
section + section { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid #dde2e1; color: #5d6b6c }
h1 { font-size: 1.2rem }
</style>
<main>
${part('lv')}
${part('en')}
</main>
`)
}
