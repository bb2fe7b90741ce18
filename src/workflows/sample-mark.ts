/** The file that marks a folder as made by `sample`: a review of its share says on its report that nobody in it is real. */
export const sampleMark = 'sample.json';
