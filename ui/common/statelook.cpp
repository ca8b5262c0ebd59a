// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/statelook.h"

#include "ui/common/icons.h"
#include "ui/common/look.h"

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Tone { Good, Moving, Waiting, Bad, Decide };

Tone toneOf(MessageState state)
{
    switch (state) {
    case MessageState::Delivered:
        return Tone::Good;
    case MessageState::Sending:
    case MessageState::Accepted:
    case MessageState::Enroute:
        return Tone::Moving;
    case MessageState::Undelivered:
    case MessageState::Expired:
    case MessageState::Rejected:
    case MessageState::Deleted:
    case MessageState::Failed:
        return Tone::Bad;
    case MessageState::Unconfirmed:
        return Tone::Decide;
    case MessageState::Scheduled:
    case MessageState::Queued:
    case MessageState::Unreported:
    case MessageState::Cancelled:
    case MessageState::Tested:
        break;
    }
    return Tone::Waiting;
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Good:
        return dark ? QColor(0x6f, 0xd3, 0x88) : QColor(0x14, 0x6c, 0x2e);
    case Tone::Moving:
        return dark ? QColor(0x8a, 0xc4, 0xff) : QColor(0x0a, 0x58, 0xa8);
    case Tone::Waiting:
        return dark ? QColor(0xb6, 0xbe, 0xc7) : QColor(0x56, 0x5e, 0x67);
    case Tone::Bad:
        return dark ? QColor(0xff, 0x9c, 0x94) : QColor(0xb0, 0x1f, 0x16);
    case Tone::Decide:
        break;
    }
    return dark ? QColor(0xf2, 0xbd, 0x4b) : QColor(0x7f, 0x4f, 0x00);
}

QString iconName(MessageState state)
{
    switch (state) {
    case MessageState::Scheduled:
        return u"calendar"_s;
    case MessageState::Queued:
        return u"clock"_s;
    case MessageState::Sending:
        return u"send"_s;
    case MessageState::Accepted:
        return u"check"_s;
    case MessageState::Enroute:
        return u"on-its-way"_s;
    case MessageState::Delivered:
        return u"delivered"_s;
    case MessageState::Undelivered:
    case MessageState::Rejected:
    case MessageState::Failed:
        return u"refused"_s;
    case MessageState::Expired:
        return u"expired"_s;
    case MessageState::Deleted:
        return u"remove"_s;
    case MessageState::Unreported:
        return u"info"_s;
    case MessageState::Cancelled:
        return u"cancelled"_s;
    case MessageState::Tested:
        return u"test"_s;
    case MessageState::Unconfirmed:
        break;
    }
    return u"question"_s;
}

} // namespace

QColor stateColor(MessageState state, const QPalette &palette) { return toneColor(toneOf(state), palette); }

QIcon stateIcon(MessageState state, const QPalette &palette)
{
    return icon(iconName(state), stateColor(state, palette));
}

QColor warningColor(const QPalette &palette) { return toneColor(Tone::Decide, palette); }

QColor errorColor(const QPalette &palette) { return toneColor(Tone::Bad, palette); }

} // namespace depesha
