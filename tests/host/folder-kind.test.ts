import { expect, it } from 'vitest'
import { conflictCopies, folderKind } from '#shared/workspace/folder-kind.ts'

it.each([
  ['C:\\Users\\Anna\\Documents\\Ogre.planotava', 'local', null],
  ['/home/anna/Dokumenti/Ogre.planotava', 'local', null],
  ['C:\\Users\\Anna\\OneDrive\\Ogre.planotava', 'synchronised', 'OneDrive'],
  ['C:\\Users\\Anna\\OneDrive - Ogres novads\\Plāns\\Ogre.planotava', 'synchronised', 'OneDrive'],
  ['/Users/anna/Dropbox (Personal)/Ogre.planotava', 'synchronised', 'Dropbox'],
  ['G:\\My Drive\\Ogre.planotava', 'synchronised', 'Google Drive'],
  ['\\\\serveris\\dati\\Ogre.planotava', 'network', null],
  // A file that is only called so lies in no such folder.
  ['C:\\Dati\\Dropbox.planotava', 'local', null],
  ['C:\\Dati\\Dropbox vecais\\Ogre.planotava', 'local', null],
])('%s is %s', (path, kind, by) => {
  expect(folderKind(path)).toEqual({ kind, by })
})

it('names the other versions that a synchroniser left, and nothing else', () => {
  const beside = [
    'Ogre.planotava',
    'Ogre.planotava.lock',
    'Ogre.planotava.restore',
    'Ogre-PC-3.planotava',
    "Ogre (PC-3's conflicted copy 2012-03-12).planotava",
    'Ogre (1).planotava',
    'Ogre_seminārs.planotava',
    'Ogre 2012.planotava',
    'Ogre-vecais.planotava',
  ]
  expect(conflictCopies('Ogre.planotava', beside)).toEqual([
    'Ogre-PC-3.planotava',
    "Ogre (PC-3's conflicted copy 2012-03-12).planotava",
    'Ogre (1).planotava',
  ])
})
