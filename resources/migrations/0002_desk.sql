-- SPDX-FileCopyrightText: The Depesha authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the user knows of an account beyond its login, sendings that repeat another one, and templates.
-- Every statement ends with a semicolon at the end of a line.

-- By sender, as JSON: its state with the provider, until when it is paid for, a note.
ALTER TABLE accounts ADD COLUMN sender_notes TEXT NOT NULL DEFAULT '{}';
-- Parts a day at most; NULL: no limit of one's own.
ALTER TABLE accounts ADD COLUMN day_limit INTEGER;
-- In the unit of the balance; NULL: no mark.
ALTER TABLE accounts ADD COLUMN low_balance_micros INTEGER;

-- The sending whose messages this one sends again.
ALTER TABLE campaigns ADD COLUMN former_id INTEGER REFERENCES campaigns (id);

CREATE TABLE templates (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    section TEXT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    shortcut TEXT NOT NULL,
    body TEXT NOT NULL,
    used_at INTEGER
) STRICT;
CREATE UNIQUE INDEX templates_shortcut ON templates (shortcut) WHERE shortcut <> '';
