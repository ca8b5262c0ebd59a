// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The base of every test object: an unexpected warning fails the test. Say QTest::ignoreMessage() for one that is
// expected.

#pragma once

#include <QObject>
#include <QRegularExpression>
#include <QTest>

namespace depesha {

class StrictTest : public QObject
{
    Q_OBJECT

protected:
    /// Runs before each test function.
    virtual void setUp() {}
    /// Runs after each test function.
    virtual void tearDown() {}

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says the one allowed of every window whose limits change.
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints\\(\\)$)")));
        setUp();
    }
    void cleanup() { tearDown(); }
};

} // namespace depesha
