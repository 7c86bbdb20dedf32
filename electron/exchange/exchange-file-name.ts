/** Names that somebody else chose, made harmless once where files enter and where lines are written. */
export { harmless, plainFileName } from '#electron/container/text-safety.ts'
