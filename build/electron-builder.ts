import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Configuration } from 'electron-builder'

/** The version of Electron that is pinned in package.json: the packages are made with the one that the tests know. */
function electronVersion(root: string): string {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: { electron: string }
  }
  return devDependencies.electron
}

/**
 * How the program is packed. Nobody needs the rights of an administrator: on Windows it is installed for one person, or runs as it is from
 * a memory stick. Only built files go in; all libraries are bundled into them.
 */
export function builderConfiguration(root: string): Configuration {
  return {
    appId: 'lv.rpr.planotava',
    productName: 'Plānotava',
    executableName: 'planotava',
    copyright: 'EUPL-1.2',
    artifactName: 'planotava-${version}-${os}-${arch}.${ext}',
    electronVersion: electronVersion(root),
    npmRebuild: false,
    publish: null,
    directories: { output: 'dist/installer', buildResources: 'build/icons' },
    files: [
      '!**/*',
      'dist/renderer/**',
      'dist/electron/**',
      '!dist/electron/loopback-main.cjs',
      'dist/programme.sqlite',
      'package.json',
      'LICENSE',
      '!node_modules/**/*',
    ],
    electronLanguages: ['lv', 'en-US', 'en-GB'],
    asar: true,
    electronFuses: {
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      enableCookieEncryption: true,
      grantFileProtocolExtraPrivileges: false,
    },
    fileAssociations: [
      {
        ext: 'planotava',
        name: 'Plānotavas darba fails',
        description: 'Plānotava workspace',
        mimeType: 'application/x-planotava',
        role: 'Editor',
      },
    ],
    win: {
      icon: 'build/icons/planotava.ico',
      target: [
        { target: 'nsis', arch: 'x64' },
        { target: 'portable', arch: 'x64' },
      ],
    },
    nsis: {
      oneClick: false,
      perMachine: false,
      allowElevation: false,
      allowToChangeInstallationDirectory: true,
      deleteAppDataOnUninstall: false,
      installerLanguages: ['lv_LV', 'en_US'],
      artifactName: 'planotava-${version}-setup.${ext}',
    },
    portable: { requestExecutionLevel: 'user', artifactName: 'planotava-${version}-portable.${ext}' },
    linux: {
      icon: 'build/icons/linux',
      category: 'Office',
      synopsis: 'Plāno sociālos pakalpojumus bez tīkla',
      maintainer: 'Plānotava <planotava@rpr.invalid>',
      vendor: 'Plānotava',
      target: [
        { target: 'AppImage', arch: 'x64' },
        { target: 'deb', arch: 'x64' },
      ],
    },
    mac: {
      icon: 'build/icons/planotava.icns',
      category: 'public.app-category.business',
      target: [{ target: 'dmg', arch: ['x64', 'arm64'] }],
    },
  }
}
