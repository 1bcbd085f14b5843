/** Tells whether an answer is still wanted when it comes. */
export interface Turns {
  /** Begins the next turn, which ends all before; what it gives says whether it is still the last one. */
  next: () => () => boolean;
}

/** Turns of asking, of which only the last one counts. */
export function createTurns(): Turns {
  let last = 0;
  return {
    next: () => {
      last += 1;
      const own = last;
      return () => own === last;
    },
  };
}
