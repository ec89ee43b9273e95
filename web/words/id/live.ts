export const live = { lost: 'Sambungan terputus, mencoba lagi' };
