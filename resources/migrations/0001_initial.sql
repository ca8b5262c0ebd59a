-- SPDX-FileCopyrightText: The Depesha authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The first schema. Never changed once released: what comes later is a file of its own.
-- Every statement ends with a semicolon at the end of a line. Times are milliseconds UTC, money is millionths.

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
