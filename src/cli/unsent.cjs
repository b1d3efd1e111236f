#!/usr/bin/env node
/** `unsent`, for any Node.js: one that is too old is told so before it reads what it cannot. */
'use strict';
require('../../tools/right-node.cjs');
import('./unsent.mjs');
