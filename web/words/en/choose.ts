export const choose = {
  clear: 'Clear',
  personHint: 'Name or NIP',
  postHint: 'Name of the post or the unit',
  typeMore: 'Type at least three letters, or paste a NIP.',
  noPost: 'There is no post of that name',
  need: 'need {{need}}, filled {{filled}}',
  person: 'Employee',
  post: 'Target post',
  add: 'Add to the draft',
  remove: 'Take {{name}} out of the draft',
  movesTo: 'moves to',
  state: { vacant: 'Vacant', held: 'Held', reserved: 'Reserved by another case', closed: 'Closed' },
};
