/** Hands a file to the browser, which puts it into its folder of downloads. */
export function download(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the file a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
