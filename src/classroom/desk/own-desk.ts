/** This window as a desk, once somebody sits down at it: before that there is none. */
import type { Id } from '../../script/types.ts';
import { fields, flag, or, type Stored, text } from '../../session/stored.ts';
import {
  createDeskWindow,
  type DeskWindow,
  type DeskWindowParts,
  type DeskWindowState,
} from './desk-window.ts';
import type { DeskIntent } from './protocol.ts';

export interface OwnDeskParts
  extends Omit<DeskWindowParts, 'id' | 'fresh' | 'steered' | 'remember'> {
  newId(): Id;
  /** Holds a name in the whole browser; null when another window has it. */
  holdName(kind: 'desk', name: Id): Promise<{ release(): void } | null>;
  /** What this window remembers over a reload. */
  readonly memory: { readonly desk: { read(): unknown; write(value: unknown): boolean } };
}

export interface OwnDesk {
  /** null: nobody sits here. */
  readonly state: DeskWindowState | null;
  /** At the desk of this class, of the one before a reload, or of the only one there is. */
  sit(session: Id | null): Promise<void>;
  ask(intent: DeskIntent): void;
  show(): void;
  take(): void;
  join(session: Id): void;
  look(): void;
}

/** What a desk remembers over a reload. */
interface KeptDesk {
  readonly id: Id;
  readonly session: Id;
  readonly steers: boolean;
}

const storedDesk: Stored<KeptDesk> = fields({
  id: text,
  session: text,
  steers: or(flag, false),
});

export function createOwnDesk(parts: OwnDeskParts): OwnDesk {
  const memory = parts.memory.desk;
  let desk: DeskWindow | null = null;

  /** A duplicated tab copies what this one remembers, so a desk holds its name while it is open. */
  const deskId = async (kept: KeptDesk | null): Promise<Id> => {
    if (kept && (await parts.holdName('desk', kept.id))) return kept.id;
    const id = parts.newId();
    void parts.holdName('desk', id);
    return id;
  };

  return {
    get state() {
      return desk?.state ?? null;
    },
    async sit(session) {
      if (desk) return;
      const kept = storedDesk(memory.read()) ?? null;
      const id = await deskId(kept);
      desk = createDeskWindow({
        ...parts,
        id,
        fresh: kept === null,
        steered: kept?.id === id && kept.steers,
        remember: (joined, steers) => void memory.write({ id, session: joined, steers }),
      });
      const joins = session ?? kept?.session ?? null;
      if (joins === null) await desk.look();
      else desk.join(joins);
    },
    ask: (intent) => desk?.send(intent),
    show: () => desk?.show(),
    take: () => desk?.take(),
    join: (session) => desk?.join(session),
    look: () => void desk?.look(),
  };
}
