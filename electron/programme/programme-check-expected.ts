/** What is known of an edition beforehand, from its published description: a file that lost rows on the way does not agree with it. */
export interface ExpectedProgramme {
  readonly municipalities: number
  readonly services: number
  readonly neighbours: number
  /** Hundredths of a square kilometre; published: 10 438 km². */
  readonly areaHundredths: number
  /** Sums of the planning series (data/README.md). */
  readonly population: Readonly<Record<string, number>>
}

/** By the edition's id. An edition that is not here (the region's next one) is checked for everything but these figures. */
export const expectedProgrammes: ReadonlyMap<string, ExpectedProgramme> = new Map([
  [
    'rpr-2010-2016',
    {
      municipalities: 30,
      services: 22,
      neighbours: 65,
      areaHundredths: 1_043_825,
      population: { 2009: 1_099_468, 2010: 1_097_345 },
    },
  ],
])
