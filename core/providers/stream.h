// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stream Telecom: the query platform with error sentences in Russian.
// Source: the provider's HTTP(s) (GET) guide 1.04.

#pragma once

#include "providers/queryplatform.h"

namespace depesha {

class Stream : public QueryPlatform
{
public:
    Stream();

private:
    static Capabilities describe();
};

} // namespace depesha
