// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/messagesplace.h"

namespace depesha {

class MessagesPlace::Private
{
};

MessagesPlace::MessagesPlace(const UiServices &services, QWidget *parent) : QWidget(parent), d(std::make_unique<Private>()) { Q_UNUSED(services) }
MessagesPlace::~MessagesPlace() = default;

} // namespace depesha
