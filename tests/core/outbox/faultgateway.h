// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A gateway that speaks as every provider's does, each under a path of its own, and keeps a ledger of what it sent to
// telephones: a request that came whole was sent and charged, whatever became of the answer. What it answers comes from
// the providers' own fixtures.

#pragma once

#include "core/providers/fixtures.h"
#include "support/rawserver.h"

#include <QMutex>

namespace depesha {

/// Stands in every text that is sent, and nowhere else.
inline constexpr auto markOfText = "zebra";

/// What one provider says to a send.
struct Voice
{
    SendJob job;          ///< what the answers are about
    QByteArray good;      ///< accepted
    QByteArray takenOnce; ///< the same request came before; empty where nobody repeats
};

inline Voice voiceOf(const Provider &provider)
{
    Voice voice;
    const QList<Fixture> fixtures = readFixtures(provider.capabilities().id);
    for (const Fixture &fixture : fixtures) {
        if (fixture.operation() != QStringLiteral("send"))
            continue;
        const auto outcome = provider.readSend(fixture.job(), fixture.reply());
        if (outcome.verdict != SendOutcome::Verdict::Accepted)
            continue;
        if (fixture.name == QStringLiteral("doc-send")) {
            voice.job = fixture.job();
            voice.good = fixture.bytes;
        } else if (fixture.job().repeat && fixture.json.value(u"input").toObject().contains(u"repeat")) {
            voice.takenOnce = fixture.bytes;
        }
    }
    return voice;
}

class FaultGateway
{
public:
    using Voices = QHash<QString, Voice>; ///< by provider

    FaultGateway(RawServer &server, const Voices &voices) : m_server(server), m_voices(voices)
    {
        server.answerBy([this](const QByteArray &request) { return answerTo(request); });
    }

    /// From now on nothing is answered before so many requests have come: each then has a connection of its own.
    void gather(int requests)
    {
        const QMutexLocker lock(&m_mutex);
        m_awaited = m_come + requests;
    }
    /// What follows each send from now on; `other` is the address for {other}. Empty: good answers again.
    void misbehave(const RawScript &script, const QUrl &other)
    {
        const QMutexLocker lock(&m_mutex);
        m_script = script;
        m_other = other;
    }

    /// Whole requests to send, and what telephones got of them.
    int requests(const QString &provider) const
    {
        const QMutexLocker lock(&m_mutex);
        return int(m_sends.value(provider).size());
    }
    int sent(const QString &provider) const
    {
        const QMutexLocker lock(&m_mutex);
        return int(QSet<QByteArray>(m_sends[provider].begin(), m_sends[provider].end()).size());
    }

private:
    static QByteArray between(const QByteArray &text, const QByteArray &from, const QByteArray &to)
    {
        const qsizetype start = text.indexOf(from);
        const qsizetype end = text.indexOf(to, start + from.size());
        return start < 0 || end < 0 ? QByteArray() : text.mid(start + from.size(), end - start - from.size());
    }

    RawScript answerTo(const QByteArray &request)
    {
        RawScript script = scriptFor(request);
        script.prepend(RawStep::until([this] {
            const QMutexLocker lock(&m_mutex);
            return m_come >= m_awaited;
        }));
        return script;
    }

    RawScript scriptFor(const QByteArray &request)
    {
        const QMutexLocker lock(&m_mutex);
        ++m_come;
        const QString provider = QString::fromLatin1(between(request, " /", "/"));
        if (!request.contains(markOfText)) // a question, not a send
            return {RawStep::send(httpAnswer({}))};
        const Voice voice = m_voices.value(provider);
        QList<QByteArray> &sends = m_sends[provider];
        const QByteArray id = between(request, "<id>", "</id>");
        // Without an id each request is a message of its own.
        const QByteArray entry = voice.takenOnce.isEmpty() ? QByteArray::number(sends.size()) : id;
        QByteArray good = sends.contains(entry) ? voice.takenOnce : voice.good;
        sends.append(entry);
        if (!voice.job.requestId.isEmpty())
            good.replace(voice.job.requestId.toLatin1(), id);
        if (m_script.isEmpty())
            return {RawStep::send(httpAnswer(good))};
        RawScript script = m_script;
        for (RawStep &step : script)
            if (step.kind == RawStep::Kind::Send)
                step.bytes = written(step.bytes, good, request);
        return script;
    }

    QByteArray written(QByteArray bytes, const QByteArray &good, const QByteArray &request) const
    {
        const QString text = QString::fromUtf8(good);
        QByteArray bytewise;
        for (const char byte : good)
            bytewise += QByteArray("1\r\n") + byte + "\r\n";
        bytes.replace("{answer}", httpAnswer(good));
        bytes.replace("{bytewise}", bytewise);
        bytes.replace("{good}", good);
        bytes.replace("{hex}", QByteArray::number(good.size(), 16));
        bytes.replace("{utf16}", QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
        bytes.replace("{request}", request);
        bytes.replace("{self}", m_server.url(QStringLiteral("/again")).toEncoded());
        bytes.replace("{other}", m_other.toEncoded());
        bytes.replace("{length}", QByteArray::number(bytes.size() - bytes.indexOf("\r\n\r\n") - 4));
        return bytes;
    }

    RawServer &m_server;
    const Voices m_voices;
    mutable QMutex m_mutex;
    RawScript m_script;
    int m_come = 0;
    int m_awaited = 0;
    QUrl m_other;
    QHash<QString, QList<QByteArray>> m_sends;
};

} // namespace depesha
