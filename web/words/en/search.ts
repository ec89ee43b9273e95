export const search = {
  label: 'Search for a name, NIP or case number',
  case: 'Open case {{number}}',
  none: 'Nobody has that name or NIP',
};
