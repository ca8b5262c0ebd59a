-- SPDX-FileCopyrightText: The Depesha authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A database of version 2 as it was released, with a little of everything in it. Frozen: a later change of the schema is a
-- migration and a file of its own here. Every statement ends with a semicolon at the end of a line.

PRAGMA application_id=1148220264;
PRAGMA user_version=2;

-- The states by name, for whoever reads the file by hand; the order is that of the program's MessageState.
CREATE TABLE states (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO states (id, name) VALUES
    (0, 'scheduled'), (1, 'queued'), (2, 'sending'), (3, 'accepted'), (4, 'enroute'),
    (5, 'delivered'), (6, 'undelivered'), (7, 'expired'), (8, 'rejected'), (9, 'deleted'),
    (10, 'failed'), (11, 'unreported'), (12, 'cancelled'), (13, 'tested'), (14, 'unconfirmed');

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE accounts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    provider TEXT NOT NULL,
    login TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    secret_key TEXT NOT NULL UNIQUE,
    senders TEXT NOT NULL,
    price_micros INTEGER,
    price_unit TEXT,
    region TEXT NOT NULL,
    per_second INTEGER NOT NULL,
    in_flight INTEGER NOT NULL,
    batches INTEGER NOT NULL,
    report_hours INTEGER NOT NULL,
    part_rules TEXT,
    proxy TEXT NOT NULL,
    removed_at INTEGER,
    balance_micros INTEGER,
    balance_unit TEXT,
    balance_price_micros INTEGER,
    balance_price_unit TEXT,
    balance_directions TEXT,
    balance_state TEXT,
    balance_at INTEGER
) STRICT;
CREATE UNIQUE INDEX accounts_name ON accounts (name_key) WHERE removed_at IS NULL;

-- One press of Send. Its messages have the ids first_id … last_id, without a gap.
CREATE TABLE campaigns (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    sender TEXT NOT NULL,
    test INTEGER NOT NULL,
    server_schedule INTEGER NOT NULL,
    price_micros INTEGER,
    price_unit TEXT,
    created_at INTEGER NOT NULL,
    first_id INTEGER,
    last_id INTEGER
) STRICT;
CREATE INDEX campaigns_created ON campaigns (created_at, first_id, last_id);

-- Text ids never decrease as message ids grow: "newest text first" is "newest message first".
CREATE TABLE texts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    hash INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT;
CREATE INDEX texts_hash ON texts (hash);

-- One request. A repetition is an attempt of its own under the same request id.
CREATE TABLE attempts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    request_id TEXT,
    is_repeat INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    finished_at INTEGER,
    kind TEXT,
    answer TEXT
) STRICT;
CREATE UNIQUE INDEX attempts_request ON attempts (request_id) WHERE is_repeat = 0;

-- next_at: when something is due. Scheduled, queued: to leave. Sending: the same request again (NULL: on its way now).
-- Accepted, enroute: to ask for a report.
-- missed: 1 the time passed and the user is asked, 2 the user said "now".
CREATE TABLE messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    campaign_id INTEGER NOT NULL REFERENCES campaigns (id),
    text_id INTEGER NOT NULL REFERENCES texts (id),
    number TEXT NOT NULL,
    original TEXT,
    name TEXT,
    state INTEGER NOT NULL REFERENCES states (id),
    state_at INTEGER NOT NULL,
    next_at INTEGER,
    due_at INTEGER,
    missed INTEGER NOT NULL DEFAULT 0,
    queued_at INTEGER,
    submitted_at INTEGER,
    final_at INTEGER,
    parts INTEGER NOT NULL,
    cost_micros INTEGER,
    attempt_id INTEGER REFERENCES attempts (id),
    request_id TEXT,
    provider_id TEXT,
    batch_cap INTEGER,
    tries INTEGER NOT NULL DEFAULT 0,
    polls INTEGER NOT NULL DEFAULT 0,
    error_kind TEXT,
    error_message TEXT,
    error_detail TEXT,
    error_code TEXT,
    answer TEXT
) STRICT;
CREATE INDEX messages_state ON messages (account_id, state);
CREATE INDEX messages_due ON messages (account_id, state, next_at) WHERE next_at IS NOT NULL;
CREATE INDEX messages_waiting ON messages (due_at) WHERE due_at IS NOT NULL AND state < 2;
CREATE INDEX messages_text ON messages (text_id);
CREATE INDEX messages_request ON messages (request_id) WHERE request_id IS NOT NULL;
CREATE INDEX messages_provider ON messages (provider_id) WHERE provider_id IS NOT NULL;

CREATE TABLE events (
    id INTEGER PRIMARY KEY,
    message_id INTEGER NOT NULL REFERENCES messages (id),
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    detail TEXT,
    attempt_id INTEGER REFERENCES attempts (id)
) STRICT;
CREATE INDEX events_message ON events (message_id);

-- Words of texts (rowid: texts.id), and pieces of numbers and names (rowid: messages.id). Both hold folded text: lower
-- case, ё as е. Contentless: the rows themselves are above.
CREATE VIRTUAL TABLE texts_fts USING fts5(body, content='', columnsize=0, tokenize='unicode61');
CREATE VIRTUAL TABLE recipients_fts USING fts5(who, content='', columnsize=0, tokenize='trigram');

INSERT INTO settings (name, value) VALUES ('language', 'ru');
INSERT INTO accounts (id, position, name, name_key, provider, login, endpoint, secret_key, senders, price_micros, price_unit,
    region, per_second, in_flight, batches, report_hours, proxy, balance_micros, balance_unit, balance_directions, balance_state, balance_at)
VALUES (1, 1, 'Приёмная', 'приёмная', 'nikita', 'clinic', 'https://smspro.example.kg/api/', '0b1c', '["Clinic"]', 500000, 'KGS',
    'KG', 10, 4, 0, 72, '', 998000000, 'KGS', '[]', 'active', 1772442000000);
INSERT INTO campaigns (id, account_id, sender, test, server_schedule, price_micros, price_unit, created_at, first_id, last_id)
VALUES (1, 1, 'Clinic', 0, 0, 500000, 'KGS', 1772442000000, 1, 2);
INSERT INTO texts (id, hash, body) VALUES (1, 4242, 'Ваш счёт готов');
INSERT INTO texts_fts (rowid, body) VALUES (1, 'ваш счет готов');
INSERT INTO attempts (id, account_id, request_id, is_repeat, started_at, finished_at, kind, answer)
VALUES (1, 1, 'Ab3dEf6hIj9k', 0, 1772442001000, 1772442002000, 'accepted', '<status>0</status>');
INSERT INTO messages (id, account_id, campaign_id, text_id, number, original, name, state, state_at, next_at, queued_at,
    submitted_at, final_at, parts, cost_micros, attempt_id, request_id, tries, polls)
VALUES (1, 1, 1, 1, '79031234567', '8 903 123-45-67', 'Семёнов', 5, 1772442060000, NULL, 1772442000000,
    1772442001000, 1772442060000, 1, 500000, 1, 'Ab3dEf6hIj9k', 1, 1);
INSERT INTO messages (id, account_id, campaign_id, text_id, number, original, name, state, state_at, next_at, queued_at, parts, cost_micros)
VALUES (2, 1, 1, 1, '996555123456', NULL, NULL, 1, 1772442000000, 1772442000000, 1772442000000, 1, 500000);
INSERT INTO recipients_fts (rowid, who) VALUES (1, '79031234567 семенов'), (2, '996555123456');
INSERT INTO events (message_id, at, kind, detail, attempt_id)
VALUES (1, 1772442001000, 'request', 'Ab3dEf6hIj9k', 1), (1, 1772442002000, 'accepted', NULL, 1), (1, 1772442060000, 'report', '3', NULL);

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

UPDATE accounts SET sender_notes = '{"Depesha":{"state":"approved"}}', day_limit = 500, low_balance_micros = 100000000;
INSERT INTO balances (account_id, at, micros, unit) VALUES (1, 1772442000000, 998000000, 'KGS');
INSERT INTO templates (section, name, name_key, shortcut, body, used_at) VALUES ('', 'Счёт', 'счёт', 'счет', 'Ваш счёт готов', NULL);
