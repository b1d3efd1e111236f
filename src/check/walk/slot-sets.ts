/** For each of many beats a set of slots, as bits: thousands of beats with hundreds of facts are few words. */
export class SlotSets {
  private readonly words: number;
  private readonly bits: Uint32Array;

  constructor(beats: number, slots: number) {
    this.words = Math.ceil(slots / 32);
    this.bits = new Uint32Array(beats * this.words);
  }

  /** The slots that a beat has here and in the other sets, in ascending order. */
  shared(beat: number, others: SlotSets): number[] {
    const slots: number[] = [];
    for (let word = 0; word < this.words; word++) {
      const at = beat * this.words + word;
      let left = (this.bits[at] ?? 0) & (others.bits[at] ?? 0);
      while (left !== 0) {
        const last = 31 - Math.clz32(left & -left);
        slots.push(word * 32 + last);
        left &= left - 1;
      }
    }
    return slots;
  }

  has(beat: number, slot: number): boolean {
    return ((this.bits[this.at(beat, slot)] ?? 0) & bit(slot)) !== 0;
  }

  add(beat: number, slot: number): void {
    const at = this.at(beat, slot);
    this.bits[at] = (this.bits[at] ?? 0) | bit(slot);
  }

  /** Adds the set of another beat, less some slots; gives whether this one grew. */
  addAll(beat: number, from: SlotSets, other: number, less: readonly number[]): boolean {
    let grew = false;
    for (let word = 0; word < this.words; word++) {
      let added = from.bits[other * this.words + word] ?? 0;
      for (const slot of less) if (slot >>> 5 === word) added &= ~bit(slot);
      const at = beat * this.words + word;
      const before = this.bits[at] ?? 0;
      this.bits[at] = before | added;
      grew ||= this.bits[at] !== before;
    }
    return grew;
  }

  private at(beat: number, slot: number): number {
    return beat * this.words + (slot >>> 5);
  }
}

const bit = (slot: number): number => 1 << (slot & 31);
