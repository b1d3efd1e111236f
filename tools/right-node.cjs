/**
 * Says which Node.js is needed, before anything else is read: `node -r ./tools/right-node.cjs …`.
 * Old ones stumble over the first line of a newer script and show a stack of calls instead. So this
 * file alone is written in the words of 2015 and as CommonJS, which the oldest still read.
 */
'use strict';

var MORE = 'Get a newer one from https://nodejs.org';

/**
 * What to tell somebody whose Node.js does not fit; null where it does.
 * @param {string} version such as `18.20.4`
 * @param {string} range as in package.json: `^20.19.0 || >=24.0.0`
 */
function refusal(version, range) {
  var parts = range.split(' || ').map(parse);
  var at = 0;
  while (at < parts.length && !fits(version, /** @type {Part} */ (parts[at]))) at += 1;
  if (at < parts.length) return null;
  var needed = parts.map(told).join(', ');
  return ['Unsent needs Node.js ', needed, '; this is ', version, '. ', MORE, '\n'].join('');
}

/** @param {string} part @returns {Part} */
function parse(part) {
  var match = /^(\^|>=)(\d+)\.(\d+)\.\d+$/.exec(part);
  if (!match) throw new Error(['no such part in "engines":', part].join(' '));
  return { later: match[1] === '>=', major: Number(match[2]), minor: Number(match[3]) };
}

/** @typedef {{ later: boolean, major: number, minor: number }} Part */

/**
 * @param {string} version
 * @param {Part} part
 */
function fits(version, part) {
  var numbers = version.split('.').map(Number);
  var major = numbers[0] || 0;
  if (major === part.major) return (numbers[1] || 0) >= part.minor;
  return part.later && major > part.major;
}

/** @param {Part} part */
function told(part) {
  var number = [part.major].concat(part.minor || []).join('.');
  var words = part.later ? ['or', number, 'and later'] : [number, 'or a later', part.major];
  return words.join(' ');
}

exports.refusal = refusal;

var why = refusal(process.versions.node, require('../package.json').engines.node);
if (why !== null) {
  process.stderr.write(why);
  process.exit(1);
}
