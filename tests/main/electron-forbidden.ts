/** Stands where the package `electron` would: a test that needs it must bring its own stand-in with `vi.mock('electron', …)`. */
throw new Error('A test loaded the real electron package; mock it with vi.mock')
