/** The line of messages between windows of one browser, without a browser. */
import type { Line } from '../../src/classroom/desk/link.ts';
import type { DeskMessage } from '../../src/classroom/desk/protocol.ts';

/** Windows that hear each other at once. */
export function air() {
  const ears = new Set<(message: DeskMessage) => void>();
  return (): Line => {
    let ear: (message: DeskMessage) => void = () => {};
    const hear = (message: DeskMessage): void => ear(message);
    return {
      post: (message) => {
        for (const other of [...ears]) if (other !== hear) other(structuredClone(message));
      },
      listen: (given) => {
        ear = given;
        ears.add(hear);
      },
      close: () => ears.delete(hear),
    };
  };
}
