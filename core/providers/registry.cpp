// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/registry.h"

#include "providers/avist.h"
#include "providers/iba.h"
#include "providers/nikita.h"
#include "providers/smska.h"
#include "providers/stream.h"

namespace depesha {

ProviderRegistry::ProviderRegistry()
{
    m_providers.push_back(std::make_unique<const Iba>());
    m_providers.push_back(std::make_unique<const Smska>());
    m_providers.push_back(std::make_unique<const Avist>());
    m_providers.push_back(std::make_unique<const Stream>());
    m_providers.push_back(std::make_unique<const Nikita>());
}

const Provider *ProviderRegistry::find(const QString &id) const
{
    for (const auto &provider : m_providers)
        if (provider->capabilities().id == id)
            return provider.get();
    return nullptr;
}

} // namespace depesha
