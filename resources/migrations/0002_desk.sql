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

-- What the balances were: a row each time one changed, kept for 400 days.
CREATE TABLE balances (
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    at INTEGER NOT NULL,
    micros INTEGER NOT NULL,
    unit TEXT NOT NULL,
    PRIMARY KEY (account_id, at)
) STRICT, WITHOUT ROWID;

-- What leaves on a given day.
CREATE INDEX messages_later ON messages (account_id, due_at) WHERE due_at IS NOT NULL;

-- Where the first request of this id went; a repetition goes there or nowhere.
ALTER TABLE attempts ADD COLUMN destination TEXT;

-- The sending whose messages this one sends again.
ALTER TABLE campaigns ADD COLUMN former_id INTEGER REFERENCES campaigns (id);
CREATE INDEX campaigns_former ON campaigns (former_id) WHERE former_id IS NOT NULL;
-- The sendings of one account, in the order of their ids.
CREATE INDEX campaigns_account ON campaigns (account_id);

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
