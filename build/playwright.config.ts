import { defineConfig } from '@playwright/test'
import { chromiumArguments, findChromium } from './chromium.ts'

const executablePath = findChromium()

export default defineConfig({
  testDir: '../tests/e2e',
  testMatch: '**/*.{e2e,spec,test}.ts',
  outputDir: '../test-results/e2e',
  timeout: 180_000,
  expect: { timeout: 20_000 },
  fullyParallel: false,
  workers: 2,
  // A machine that does other work at the same time must not decide; a test that needs its second try says so in the report.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: !!process.env['CI'],
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    viewport: { width: 1366, height: 768 },
    locale: 'lv-LV',
    timezoneId: 'Europe/Riga',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { args: chromiumArguments(), ...(executablePath === undefined ? {} : { executablePath }) },
  },
})
