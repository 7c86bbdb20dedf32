/** Why a restore point was made: by itself, before an import, a restoring or an upgrade, or by hand. */
export const pointReasons = ['auto', 'import', 'restore', 'migration', 'hand'] as const
export type PointReason = (typeof pointReasons)[number]
