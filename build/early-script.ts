/** The script at the top of the page: what it asks for. */

/** Names of what was built, as they stand in its folder. */
export interface EarlyFiles {
  /** Of the first screen, by language. */
  readonly words: Readonly<Record<string, string>>;
  /** Of a story's screens, by language. */
  readonly next: Readonly<Record<string, string>>;
  /** What every story is told with. */
  readonly story: readonly string[];
  readonly stage: readonly string[];
  readonly bold: readonly string[];
}

/**
 * A language is asked for with what it lies over, `fr-CA` and `fr`. A story comes behind what starts the
 * page, where the line knows of before and behind. A window that is served from what this device keeps
 * has all type before it draws: it would draw twice. In a sandbox there is nobody to ask.
 */
export function earlyScript(files: EarlyFiles): string {
  const { words, next, story, stage, bold } = files;
  return `
(function () {
  function asked(name) {
    var found = RegExp('[?&]' + name + '=([^&]*)').exec(location.search);
    return found ? found[1] : '';
  }
  function ask(rel, name, as, low) {
    var link = document.createElement('link');
    link.rel = rel;
    link.href = './assets/' + name;
    if (as) {
      link.as = as;
      link.crossOrigin = 'anonymous';
    }
    if (low) link.fetchPriority = 'low';
    document.head.appendChild(link);
  }
  function askLater(names) {
    names.split(' ').forEach(function (name) {
      ask('modulepreload', name, '', true);
    });
  }
  function askWords(part, marks, low) {
    var wished = (navigator.languages || [navigator.language || '']).concat('en');
    if (asked('lang')) wished.unshift(asked('lang'));
    function one(code) {
      if (marks[code]) ask('modulepreload', part + code + '-' + marks[code] + '.js', '', low);
      return marks[code];
    }
    for (var at = 0; at < wished.length; at += 1) {
      var wide = one(wished[at].split('-')[0]);
      if (wished[at].indexOf('-') > 0) one(wished[at]);
      if (wide) return;
    }
  }
  askWords('words-', ${JSON.stringify(words)});
  if (asked('scenario')) {
    askLater(${text(story)});
    askWords('next-words-', ${JSON.stringify(next)}, true);
    if (asked('view') === 'stage') askLater(${text(stage)});
  }
  try {
    if (!navigator.serviceWorker.controller) return;
  } catch (none) {
    return;
  }
  ${text(bold)}.split(' ').forEach(function (name) {
    ask('preload', name, 'font');
  });
})();`.replace(/\n +/g, '\n');
}

const text = (names: readonly string[]): string => JSON.stringify(names.join(' '));
