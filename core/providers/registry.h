// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of providers: the one place that names them all.

#pragma once

#include "providers/provider.h"

#include <memory>
#include <vector>

namespace depesha {

class ProviderRegistry
{
public:
    ProviderRegistry();
    /// Null for an unknown id.
    const Provider *find(const QString &id) const;
    const std::vector<std::unique_ptr<const Provider>> &all() const { return m_providers; }

private:
    std::vector<std::unique_ptr<const Provider>> m_providers;
};

} // namespace depesha
