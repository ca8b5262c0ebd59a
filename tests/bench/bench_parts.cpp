// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/parts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QStringList>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Kind
{
    const char *name;
    QStringList words;
    int shortest;
    int longest;
};

/// The texts of an office: short and long, Latin and Cyrillic, with emoji and with characters that count two.
QList<Kind> kinds()
{
    const QStringList latin{u"Your"_s, u"order"_s,  u"is"_s,    u"ready:"_s, u"No."_s,   u"4711,"_s, u"come"_s,
                            u"till"_s, u"18:30!"_s, u"Thank"_s, u"you"_s,    u"@home"_s, u"$5"_s};
    const QStringList cyrillic{u"Ваш"_s,     u"заказ"_s,        u"готов:"_s, u"№"_s,
                               u"4711,"_s,   u"ждём"_s,         u"до"_s,     u"18:30!"_s,
                               u"Спасибо"_s, u"Саламатсызбы"_s, u"төлөм"_s,  u"«Депеша»"_s};
    return {
        {"gsm-short", latin, 40, 160},
        {"gsm-long", latin, 161, 500},
        {"cyrillic", cyrillic, 40, 300},
        {"emoji", cyrillic + latin + QStringList{u"😀"_s, u"🎉🎉"_s, u"👨‍👩‍👧"_s}, 40, 300},
        {"gsm-extension", latin + QStringList{u"[18:30]"_s, u"5€"_s, u"~me"_s, u"{name}"_s}, 40, 300},
    };
}

QStringList makeTexts(const Kind &kind)
{
    constexpr int textsOfAKind = 200;
    QRandomGenerator random(quint32(kind.longest));
    QStringList texts;
    while (texts.size() < textsOfAKind) {
        const int length = random.bounded(kind.shortest, kind.longest + 1);
        QString text;
        while (text.size() < length)
            text += kind.words[random.bounded(kind.words.size())] + u' ';
        text.truncate(length);
        texts.append(text);
    }
    return texts;
}

struct Measured
{
    double nanoseconds;
    qint64 parts;
};

/// The median of several runs over all texts.
Measured measure(const QStringList &texts)
{
    constexpr int runs = 15;
    constexpr qsizetype countsARun = 200'000;
    const qsizetype rounds = countsARun / texts.size();
    std::vector<double> times;
    qint64 parts = 0;
    for (int run = 0; run < runs; ++run) {
        parts = 0;
        const auto begin = std::chrono::steady_clock::now();
        for (qsizetype round = 0; round < rounds; ++round)
            for (const QString &text : texts)
                parts += countParts(text).parts;
        const std::chrono::duration<double, std::nano> took = std::chrono::steady_clock::now() - begin;
        times.push_back(took.count() / double(rounds * texts.size()));
    }
    std::ranges::nth_element(times, times.begin() + runs / 2);
    return {times[runs / 2], parts / rounds};
}

bool save(const QStringList &texts, const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (const QString &text : texts)
        file.write(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact) + '\n');
    return file.flush();
}

} // namespace

/// Prints nanoseconds a text, by kind and for the whole corpus, and leaves the corpus in the current folder as lines of
/// JSON, for others to count.
int main()
{
    QStringList corpus;
    for (const Kind &kind : kinds()) {
        const QStringList texts = makeTexts(kind);
        std::printf("parts-%s\t%.1f\tns\n", kind.name, measure(texts).nanoseconds);
        corpus += texts;
    }
    if (!save(corpus, u"corpus.jsonl"_s)) {
        std::fprintf(stderr, "cannot write corpus.jsonl\n");
        return 1;
    }
    const Measured all = measure(corpus);
    std::printf("parts\t%.1f\tns\nparts-counted\t%lld\tparts\n", all.nanoseconds, static_cast<long long>(all.parts));
    return 0;
}
