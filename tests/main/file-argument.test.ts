import { expect, test } from 'vitest'
import { fileArgument } from '#electron/main/file-argument.ts'

test.each([
  [['planotava'], undefined],
  [['planotava', '/x/ogre.planotava'], '/x/ogre.planotava'],
  [['electron', '/program', '--no-sandbox', 'ogre.planotava'], '/home/anna/ogre.planotava'],
  [['planotava', 'OGRE.PLANOTAVA'], '/home/anna/OGRE.PLANOTAVA'],
  [['planotava', '--file=/x/ogre.planotava'], undefined],
  [['planotava', '/x/notes.txt'], undefined],
])('%j opens %s', (args, file) => {
  expect(fileArgument(args, '/home/anna')).toBe(file)
})
