/** Whether a desk is there, by the signs that it gives: one that was closed says nothing more. */
import { silence } from './protocol.ts';

export interface DeskSigns {
  /** How often a desk has said hello. */
  readonly hellos: number;
  readonly hasDesk: boolean;
  hear(isHello: boolean): void;
  /** Looks whether the desk has gone meanwhile; asked now and then. */
  look(): void;
}

/** `now` in ms; `onChange` when a desk has come, said hello, or gone. */
export function deskSigns(now: () => number, onChange: () => void): DeskSigns {
  let hellos = 0;
  let last: number | null = null;
  let known = false;
  const isThere = (): boolean => last !== null && now() - last < silence.desk;
  const look = (isHello: boolean): void => {
    const isNews = isThere() !== known;
    known = isThere();
    if (isNews || isHello) onChange();
  };
  return {
    get hellos() {
      return hellos;
    },
    get hasDesk() {
      return isThere();
    },
    hear(isHello) {
      last = now();
      if (isHello) hellos += 1;
      look(isHello);
    },
    look: () => look(false),
  };
}
