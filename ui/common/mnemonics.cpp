// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/mnemonics.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSet>
#include <functional>

namespace depesha {

namespace {

struct Words
{
    QString text;
    std::function<void(const QString &)> setText;
};

QChar letterOf(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'&')
            continue;
        if (text[i + 1] != u'&')
            return text[i + 1].toLower();
        ++i;
    }
    return {};
}

QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && (i + 1 == text.size() || text[i + 1] != u'&'))
            continue;
        plain += text[i];
        if (text[i] == u'&')
            plain += text[++i];
    }
    return plain;
}

/// Initials of words are the easiest to see, so they come first.
qsizetype freeLetter(const QString &text, const QSet<QChar> &taken)
{
    for (const bool initialsOnly : {true, false})
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool initial = i == 0 || !text[i - 1].isLetterOrNumber();
            if (text[i].isLetterOrNumber() && (initial || !initialsOnly) && !taken.contains(text[i].toLower()))
                return i;
        }
    return -1;
}

QList<Words> collect(QWidget *window)
{
    QList<Words> all;
    const auto widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (auto *label = qobject_cast<QLabel *>(widget); label && label->buddy() && !label->text().isEmpty())
            all.append({label->text(), [label](const QString &text) { label->setText(text); }});
        else if (auto *button = qobject_cast<QAbstractButton *>(widget); button && !button->text().isEmpty())
            all.append({button->text(), [button](const QString &text) { button->setText(text); }});
    }
    return all;
}

} // namespace

void assignMnemonics(QWidget *window, const QStringList &takenBy)
{
    QSet<QChar> taken;
    for (const QString &text : takenBy)
        taken.insert(letterOf(text));
    QList<Words> homeless;
    for (const Words &words : collect(window)) {
        const QChar letter = letterOf(words.text);
        if (letter.isNull() || taken.contains(letter))
            homeless.append(words);
        else
            taken.insert(letter);
    }
    for (const Words &words : homeless) {
        QString text = withoutMnemonic(words.text);
        const qsizetype at = freeLetter(text, taken);
        if (at >= 0) {
            taken.insert(text[at].toLower());
            text.insert(at, u'&');
        }
        if (text != words.text)
            words.setText(text);
    }
}

} // namespace depesha
