/**
 * Stands in the page itself and sees whether the app takes its place. If it does not, the words for
 * that (plugin.ts) appear in the language of the browser, with what to do. In the words of 2010,
 * since it must run where the app cannot. Without scripts those words simply stand there.
 */
(function () {
  var html = document.documentElement;
  /** The cause that the words are chosen by; empty while nothing went wrong. */
  var why = '';
  /** What went wrong, for whoever can mend it. */
  var detail = '';

  html.setAttribute('data-starting', '');

  /**
   * @template T
   * @param {ArrayLike<T>} list
   * @param {(one: T) => void} act
   */
  function each(list, act) {
    for (var at = 0; at < list.length; at += 1) act(/** @type {T} */ (list[at]));
  }

  /** The first language of the browser that there are words in, else the first there is. */
  function chosenOf(/** @type {NodeListOf<HTMLElement>} */ sections) {
    var wished = navigator.languages || [navigator.language || ''];
    /** @type {HTMLElement | undefined} */
    var chosen;
    each(wished, function (code) {
      each(sections, function (section) {
        if (!chosen && section.lang === code.split('-')[0]) chosen = section;
      });
    });
    return chosen || /** @type {HTMLElement} */ (sections[0]);
  }

  /** Whether this browser lacks what every served one has. */
  function isOld() {
    var probe = document.createElement('script');
    return !('noModule' in probe && 'allSettled' in Promise && 'matchAll' in String.prototype);
  }

  /** Opened as a file, and made for a web address. */
  function isLoose() {
    return location.protocol === 'file:' && !document.querySelector('[data-one-file]');
  }

  function show() {
    var place = document.getElementById('no-start');
    // The app has started all the same.
    if (!place) return;
    // What can be pressed on the first picture leads nowhere.
    var app = document.getElementById('app');
    if (app) app.textContent = '';
    html.removeAttribute('data-theme');
    if (isLoose()) why = 'file';
    else if (isOld()) why = 'old';
    var sections = place.querySelectorAll('section');
    var chosen = chosenOf(sections);
    html.lang = chosen.lang;
    html.dir = chosen.dir;
    each(sections, function (section) {
      section.hidden = section !== chosen;
    });
    each(chosen.querySelectorAll('p'), function (line) {
      var causes = line.getAttribute('data-why');
      if (causes) line.hidden = causes.split(' ').indexOf(why) < 0;
    });
    each(chosen.querySelectorAll('code'), function (code) {
      code.textContent = detail;
      /** @type {HTMLElement} */ (code.parentNode).hidden = detail === '';
    });
    html.removeAttribute('data-starting');
  }

  /**
   * The first thing that goes wrong, mostly the cause of the others. `wait` in ms: whatever a script
   * stumbles over, another may start.
   * @param {string} cause
   * @param {string} what
   * @param {number} wait
   */
  function note(cause, what, wait) {
    if (why !== '' && why !== 'slow') return;
    why = cause;
    detail = what;
    setTimeout(show, wait);
  }

  addEventListener(
    'error',
    function (event) {
      var target = event.target;
      // A file that did not come, or is not what it should be.
      if (target instanceof HTMLScriptElement) note('blocked', target.src, 0);
      else if (target === window) note('blocked', event.message, 1000);
    },
    true,
  );
  addEventListener('unhandledrejection', function (event) {
    note('blocked', String(event.reason), 1000);
  });
  addEventListener('DOMContentLoaded', function () {
    if (isOld()) note('old', '', 1000);
    else if (isLoose()) note('file', '', 1000);
  });
  // Longer than any network that works.
  setTimeout(function () {
    note('slow', '', 0);
  }, 15000);
})();
