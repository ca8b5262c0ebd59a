// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The number of the newest request that may have left, kept outside the database: a history that knows less than this
// was put back from an older state (a copy, or a database without its log), and what waits in it may have been sent
// already. Written after the request is on disk and before it may leave. Private to storage/.

#pragma once

#include <QFile>
#include <optional>

namespace depesha {

class RequestMark
{
public:
    /// `database`: the path of the database that it stands beside.
    explicit RequestMark(const QString &database);

    /// Empty where there is none, or none that can be read.
    std::optional<qint64> read();
    /// Not forced to the disk: a mark that is behind is no harm.
    void write(qint64 attemptId);

private:
    QFile m_file;
};

} // namespace depesha
