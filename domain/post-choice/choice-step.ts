/** Who named the post: whoever proposed the move, the panel in its minutes, the authority in its decision (F28). */
export const choiceSteps = ['proposed', 'advised', 'decided'] as const;

export type ChoiceStep = (typeof choiceSteps)[number];
