export const live = { lost: 'Connection lost, trying again' };
