import { temporaryFolder } from '../test-host.ts'
import { torture } from './kill-and-look.ts'

/** `npm run torture -- [kills] [seed]`: kills the program so many times (1000), and as often again while it upgrades and imports, and says whether anything acknowledged is missing. */
const [kills = 1000, seed = 20120312] = process.argv.slice(2).map(Number)
const folder = temporaryFolder()
let state = seed
const delays = Array.from({ length: kills }, () => {
  state = (state * 48271) % 2147483647
  return state % 400
})
console.log(`${kills} kills, seed ${seed}`)
const {
  kills: all,
  commands,
  lost,
} = await torture(folder.path, delays, seed, (run) => {
  if (run % 50 === 0) console.log(`${run} / ${kills}`)
})
console.log(`${all} kills, ${commands} acknowledged commands, ${lost.length} lost`)
for (const line of lost) console.log(line)
folder.remove()
process.exitCode = lost.length === 0 ? 0 : 1
