#!/usr/bin/env node
/** `unsent`, for any Node.js: one that is too old is told so before it reads what it cannot. */
'use strict';
require('./right-node.cjs');
import('./unsent.mjs');
