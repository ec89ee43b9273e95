/**
 * Of gates, score and order together; counts up whenever a profile and criteria would lead to another ranking, so that a run says by which
 * code it was made (F39).
 */
export const matchVersion = 'matching-1';
