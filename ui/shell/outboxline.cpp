// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/outboxline.h"

#include "ui/common/icons.h"
#include "ui/common/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QTime>
#include <QToolButton>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

/// 1:32, or 1:02:03.
QString timeWords(std::chrono::seconds left)
{
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(left);
    const QTime rest = QTime(0, 0).addSecs(int((left - hours).count()));
    if (hours.count() == 0)
        return rest.toString(u"m:ss"_s);
    return QString::number(hours.count()) + rest.toString(u":mm:ss"_s);
}

} // namespace

OutboxLine::OutboxLine(QWidget *parent)
    : QWidget(parent), m_words(new QLabel(this)), m_progress(new QProgressBar(this)), m_pause(new QToolButton(this))
{
    m_words->setTextFormat(Qt::PlainText);
    m_progress->setAccessibleName(tr("Sending progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(12 * space(Space::Small, this));
    m_progress->setMaximumHeight(fontMetrics().height());
    m_pause->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_pause->setAutoRaise(true);
    m_pause->setFocusPolicy(Qt::TabFocus);
    connect(m_pause, &QToolButton::clicked, this, [this] { Q_EMIT pauseRequested(!m_status.paused); });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(Space::Small, this));
    layout->addWidget(m_words);
    layout->addWidget(m_progress);
    layout->addWidget(m_pause);
    // The status bar keeps its height when the button comes and goes.
    setMinimumHeight(m_pause->sizeHint().height());
    OutboxStatus nothing;
    nothing.working = true;
    showStatus(nothing);
}

void OutboxLine::showStatus(const OutboxStatus &status)
{
    m_status = status;
    const bool progress = status.working && status.open > 0;
    m_progress->setVisible(progress);
    m_pause->setVisible(status.working && (status.open > 0 || status.paused));
    m_pause->setText(status.paused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(icon(status.paused ? u"play"_s : u"pause"_s));
    m_pause->setToolTip(status.paused ? tr("Go on sending") : tr("Let nothing new leave until you resume"));

    const QLocale locale;
    const qint64 all = qMax(status.total, qint64(1));
    if (progress) {
        // A progress bar counts in int; thousandths are finer than its pixels.
        m_progress->setRange(0, 1000);
        m_progress->setValue(int(1000 * status.sentNow / all));
        const QString done = locale.toString(status.sentNow);
        QStringList words{
            (status.paused ? tr("Paused at %1 of %2") : tr("Sending %1 of %2")).arg(done, locale.toString(all))};
        if (!status.paused && status.perSecond >= 1)
            words.append(tr("%1/s", "messages a second").arg(locale.toString(qRound64(status.perSecond))));
        if (!status.paused && status.timeLeft)
            words.append(tr("%1 left", "time until all is sent").arg(timeWords(*status.timeLeft)));
        m_words->setText(words.join(u" · "_s));
    } else if (!status.working) {
        m_words->setText(tr("Another Depesha is sending"));
    } else {
        m_words->setText(status.paused ? tr("Sending is paused") : QString());
    }
}

} // namespace depesha
