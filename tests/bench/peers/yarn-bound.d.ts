/** As much of yarn-bound, which brings no types, as the page asks for. */
declare module 'yarn-bound' {
  interface Result {
    readonly text?: string;
    readonly options?: readonly { readonly text: string }[];
    readonly isDialogueEnd?: boolean;
  }
  export default class YarnBound {
    constructor(options: { dialogue: string; startAt: string });
    readonly currentResult: Result;
    advance(option?: number): void;
  }
}
