// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Counts the texts of a corpus (lines of JSON) with the npm package split-sms: nanoseconds a text, median of several runs.
'use strict';

const fs = require('fs');
const splitter = require('split-sms');

const texts = fs.readFileSync(process.argv[2], 'utf8').trim().split('\n').map(line => JSON.parse(line)[0]);
const runs = 15;
const rounds = 20;
const times = [];
let parts = 0;
for (let run = 0; run < runs; ++run) {
    parts = 0;
    const begin = process.hrtime.bigint();
    for (let round = 0; round < rounds; ++round)
        for (const text of texts)
            parts += splitter.split(text).parts.length;
    times.push(Number(process.hrtime.bigint() - begin) / (rounds * texts.length));
}
times.sort((a, b) => a - b);
console.log(`parts-split-sms\t${times[runs >> 1].toFixed(1)}\tns`);
console.log(`parts-split-sms-counted\t${parts / rounds}\tparts`);
