// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Says on standard error why an account cannot send now, each reason once, as long as it lives.

#pragma once

#include <QObject>

namespace depesha {

class Outbox;
class Output;

class Troubles : public QObject
{
    Q_OBJECT

public:
    Troubles(Outbox &outbox, Output &output);
};

} // namespace depesha
