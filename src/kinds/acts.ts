/** What a choice does: a reply, or something else that can be done with a phone. */

export const acts = {
  reply: { meaning: 'A message; it becomes a bubble on the right' },
  look: { meaning: 'Looks closer, most often at a profile' },
  proof: { meaning: 'Keeps proof, in words' },
  block: { meaning: 'Blocks the account' },
  report: { meaning: 'Reports the account in the app' },
  tell: { meaning: 'Tells an adult; put it where one can be told' },
  ask: { meaning: 'Asks a friend' },
  answer: { meaning: 'Takes the call, camera on' },
  'answer-camera-off': { meaning: 'Takes the call, camera off' },
  decline: { meaning: 'Does not take the call' },
  'hang-up': { meaning: 'Ends the call' },
  'put-down': { meaning: 'Puts the phone down' },
} as const satisfies Readonly<Record<string, { readonly meaning: string }>>;

export type Act = keyof typeof acts;
