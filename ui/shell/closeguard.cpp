// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/closeguard.h"

#include "model/whendone.h"

#include <QAbstractButton>
#include <QFuture>
#include <QMessageBox>
#include <QPromise>
#include <QPushButton>

namespace depesha {

CloseGuard::CloseGuard(QWidget *window, Outbox &outbox) : QObject(window), m_window(window), m_outbox(outbox) {}

bool CloseGuard::mayClose()
{
    if (m_step == Step::Free)
        return true;
    if (m_step != Step::Open) {
        if (m_box)
            m_box->raise();
        return false;
    }
    const bool sending = m_status.working && (m_status.open > 0 || m_status.inFlight > 0);
    if (m_isWriting && !m_withoutFile)
        waitForFile();
    else if (sending)
        ask();
    else
        return true;
    return false;
}

void CloseGuard::setWriting(bool writing)
{
    m_isWriting = writing;
    if (writing || m_step != Step::Writing)
        return;
    endWaiting();
    m_window->close();
}

void CloseGuard::writingFailed()
{
    if (m_step == Step::Writing)
        endWaiting();
}

void CloseGuard::endWaiting()
{
    stay();
    if (m_box)
        m_box->close();
}

void CloseGuard::stay()
{
    m_step = Step::Open;
    m_withoutFile = false;
}

void CloseGuard::waitForFile()
{
    m_step = Step::Writing;
    QMessageBox *box =
        showBox(tr("A file is still being written"),
                tr("Depesha closes as soon as it is written. If it closes without waiting, there will be no file."));
    QAbstractButton *no = box->addButton(tr("&Stay"), QMessageBox::RejectRole);
    QAbstractButton *close = box->addButton(tr("&Close without the file"), QMessageBox::DestructiveRole);
    box->setDefaultButton(qobject_cast<QPushButton *>(no));
    box->setEscapeButton(no);
    connect(box, &QMessageBox::finished, this, [this, box, close] {
        if (m_step != Step::Writing)
            return;
        m_step = Step::Open;
        m_withoutFile = box->clickedButton() == close;
        if (m_withoutFile)
            m_window->close();
    });
    box->open();
}

void CloseGuard::ask()
{
    m_step = Step::Asking;
    QMessageBox *box = showBox(
        tr("Depesha is still sending"),
        tr("%n message(s) have not been answered yet. What has not left stays in the queue and leaves when Depesha is "
           "opened again.",
           nullptr, int(m_status.open)));
    QAbstractButton *no = box->addButton(tr("&Stay"), QMessageBox::RejectRole);
    QAbstractButton *close = box->addButton(tr("&Finish and close"), QMessageBox::AcceptRole);
    box->setDefaultButton(qobject_cast<QPushButton *>(no));
    box->setEscapeButton(no);
    connect(box, &QMessageBox::finished, this, [this, box, close] {
        if (box->clickedButton() == close)
            finish();
        else
            stay();
    });
    box->open();
}

void CloseGuard::finish()
{
    m_step = Step::Stopping;
    QMessageBox *box =
        showBox(tr("Waiting for the last answers…"),
                tr("Depesha closes as soon as the providers have answered. If it closes without their answers, the "
                   "messages concerned will need your decision."));
    QAbstractButton *no = box->addButton(tr("&Stay"), QMessageBox::RejectRole);
    QAbstractButton *close = box->addButton(tr("&Close without waiting"), QMessageBox::DestructiveRole);
    box->setDefaultButton(qobject_cast<QPushButton *>(no));
    box->setEscapeButton(no);
    connect(box, &QMessageBox::finished, this, [this, box, close] {
        if (m_step != Step::Stopping)
            return;
        if (box->clickedButton() == close)
            closeWindow();
        else
            stay();
    });
    box->open();

    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    whenDone(promise->future(), this, [this] { stopped(); });
    QMetaObject::invokeMethod(
        &m_outbox, [&outbox = m_outbox, promise] { outbox.stop().then([promise] { promise->finish(); }); },
        Qt::QueuedConnection);
}

void CloseGuard::stopped()
{
    if (m_step == Step::Stopping) {
        closeWindow();
    } else if (m_step != Step::Free) {
        // The user changed their mind while the last answers were awaited.
        QMetaObject::invokeMethod(
            &m_outbox, [&outbox = m_outbox] { outbox.start(); }, Qt::QueuedConnection);
    }
}

void CloseGuard::closeWindow()
{
    m_step = Step::Free;
    if (m_box)
        m_box->close();
    m_window->close();
}

QMessageBox *CloseGuard::showBox(const QString &text, const QString &explanation)
{
    m_box = new QMessageBox(QMessageBox::Question, m_window->windowTitle(), text, QMessageBox::NoButton, m_window);
    m_box->setAttribute(Qt::WA_DeleteOnClose);
    m_box->setInformativeText(explanation);
    return m_box;
}

} // namespace depesha
