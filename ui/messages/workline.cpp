// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/workline.h"

#include "ui/common/errorline.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

namespace depesha {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Before that a guess of the time left is no more than a guess.
constexpr std::chrono::milliseconds timeToLearn = 1500ms;
constexpr int barSteps = 1000;

} // namespace

WorkLine::WorkLine(QWidget *parent)
    : QWidget(parent)
    , m_words(new ErrorLine(nullptr, this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(tr("Sto&p writing"), this))
    , m_show(new QPushButton(icon(u"folder"_s), tr("Show in fol&der"), this))
    , m_close(new QToolButton(this))
{
    m_bar->setAccessibleName(tr("Writing progress"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, barSteps);
    m_bar->setFixedWidth(16 * space(Space::Small, this));
    m_bar->setMaximumHeight(fontMetrics().height());
    m_close->setIcon(icon(u"close"_s));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setToolTip(tr("Hide this line"));
    m_close->setAccessibleName(tr("Hide this line"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(Space::Small, this));
    layout->addWidget(m_words, 1, Qt::AlignVCenter);
    layout->addWidget(m_bar);
    layout->addWidget(m_stop);
    layout->addWidget(m_show);
    layout->addWidget(m_close);

    connect(m_stop, &QPushButton::clicked, this, &WorkLine::stopRequested);
    connect(m_close, &QToolButton::clicked, this, &WorkLine::closed);
    connect(m_show, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())); });
}

void WorkLine::begin(const QString &fileName)
{
    m_fileName = fileName;
    m_since.start();
    m_bar->setValue(0);
    m_bar->show();
    m_stop->setEnabled(true);
    m_stop->show();
    m_show->hide();
    m_close->hide();
    m_words->setHint(tr("Reading the list…"));
}

void WorkLine::setProgress(qint64 done, qint64 total)
{
    if (total <= 0 || done <= 0)
        return;
    m_bar->setValue(int(done * barSteps / total));
    const QLocale locale;
    QString words = tr("Writing “%1”: %2 of %3", "file, messages done, messages in all")
                        .arg(m_fileName, locale.toString(done), locale.toString(total));
    if (m_since.elapsed() >= timeToLearn.count() && done < total) {
        const auto seconds = int(m_since.elapsed() * (total - done) / done / 1000) + 1;
        words += u" · "_s + (seconds < 60 ? tr("%n second(s) left", nullptr, seconds)
                                          : tr("%n minute(s) left", nullptr, (seconds + 30) / 60));
    }
    m_words->setHint(words);
}

void WorkLine::end()
{
    // Who pressed it goes on from where it stood.
    const bool hadFocus = m_stop->hasFocus();
    m_bar->hide();
    m_stop->hide();
    m_show->setVisible(!m_path.isEmpty());
    m_close->show();
    if (hadFocus)
        m_close->setFocus();
}

void WorkLine::succeed(const QString &words, const QString &path)
{
    m_path = path;
    m_words->setSuccess(words);
    end();
}

void WorkLine::stopped(const QString &words)
{
    m_path.clear();
    m_words->setHint(words);
    end();
}

void WorkLine::fail(const QString &words)
{
    m_path.clear();
    m_words->setError(words);
    end();
}

} // namespace depesha
