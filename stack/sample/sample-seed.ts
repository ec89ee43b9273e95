/** The seed of the sample in the repository; a test generates it again and compares every byte. */
export const sampleSeed = 20_261_101;
