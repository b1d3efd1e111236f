/** What a harmless photo shows, drawn from what is known of a story: where it was taken, who and what is on it. */

export const photoPlaces = {
  park: 'Steps and trees in a park',
  garden: 'A hedge with roses, and grass',
  room: 'A room at home, with a window',
  kitchen: 'A kitchen with tiles and a shelf',
  stage: 'A stage with its curtain',
  river: 'A river and its far bank',
  street: 'A street with houses',
  office: 'A desk under a board with papers',
  glow: 'A dark room with one bright blue light',
  sketch: 'No place: paper, for a drawing',
} as const;

export type PhotoPlace = keyof typeof photoPlaces;

export const photoThings = {
  ball: 'A ball',
  board: 'A board game with its pieces',
  boat: 'A boat with five people and their oars',
  cake: 'A cake with candles',
  cat: 'A cat asleep',
  face: 'A face that could be anybody’s',
  hen: 'A hen',
  moon: 'A wooden moon on a stick',
  paper: 'A form with boxes to tick',
  pipe: 'A pipe that drips',
  stairs: 'A few stairs',
  tram: 'A tram',
  umbrella: 'An umbrella',
} as const;

export type PhotoThing = keyof typeof photoThings;
