// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can go wrong between this computer and a gateway, and what must come of it: one line a fault. Each line holds
// for every provider, over HTTP and over TLS, on a fresh connection and on one that has served before.

#pragma once

#include "model/error.h"
#include "model/messagestate.h"
#include "support/rawserver.h"

namespace depesha {

/// Where the request goes.
enum class Place {
    Gateway, ///< to the gateway, which then does what the script says
    // To no gateway at all:
    NoSuchName,
    ClosedPort,
    Deaf,        ///< no attempt to connect is ever answered
    NoHandshake, ///< a TLS handshake is never answered
    Hangs,       ///< it is hung up on in mid-handshake
    SpeaksPlain, ///< asked to speak TLS, and only knows HTTP
    SelfSigned,
    OtherHost,
    Expired,
    UnknownIssuer,
};

enum class Only { Both, Plain, Tls };
/// Which time limit the row is about: that one is short.
enum class Short { None, Connecting, Answering };

struct Fault
{
    const char *name;
    Place place;
    /// Sent bytes may hold {good}: the provider's own good answer to this request, also as {utf16} and {bytewise}, in
    /// chunks of a byte; {hex}: its length; {answer}: HTTP and all; {request}: what came; {length}: of what stands
    /// behind the head; {self}, {other}: addresses of the gateway, and of another host.
    RawScript script;
    MessageState ordinary;   ///< of the message then. Queued: nothing left, and it is tried again by itself
    MessageState repeatSafe; ///< the same with a provider that takes a repeated request once. Sending: to be repeated
    int seen;                ///< whole requests that reached the gateway
    ErrorKind kind;
    QString phrase; ///< of what people read; empty: all is well, and there is no error
    Only only = Only::Both;
    Short limit = Short::None;
};

inline RawStep answer(const QByteArray &body, const QByteArray &status = "200 OK", const QByteArray &headers = {})
{
    return RawStep::send("HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: {length}\r\n\r\n" + body);
}

inline QList<Fault> faultTable()
{
    using ErrorKind::Network, ErrorKind::Protocol, ErrorKind::Timeout, ErrorKind::Tls;
    using MessageState::Accepted, MessageState::Queued, MessageState::Sending, MessageState::Unconfirmed;
    using enum Place;
    using namespace std::chrono_literals;
    using namespace Qt::Literals::StringLiterals;
    const auto send = RawStep::send;
    const auto repeat = [](const QByteArray &bytes, qint64 times, std::chrono::milliseconds gap = {}) {
        return RawStep::repeat(bytes, times, gap);
    };
    const auto wait = RawStep::wait;
    const RawStep fin = RawStep::close();
    const RawStep rst = RawStep::reset();
    const RawStep tick = wait(20ms);
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";
    const QByteArray page = "<html><head><title>Oops</title></head><body><h1>It works! 12345</h1></body></html>";
    const QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE response [<!ENTITY a \"0123456789\">"
                            "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">"
                            "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\">"
                            "<!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;\"><!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;\">]>"
                            "<response><status>0</status><message>&g;</message></response>";
    const QByteArray zipBomb = qCompress(QByteArray(16 * 1024 * 1024, '0'), 9).mid(4);
    const QByteArray gzip = QByteArray::fromHex("1f8b0800000000000203333432363105001c3af5cb05000000");
    const QString cut = u"ended before the answer was complete"_s;
    const QString late = u"did not answer in time"_s;
    const QString far = u"could not be reached in time"_s;
    const QString odd = u"answered something that its rules do not describe"_s;
    const QString unclear = u"is not understood"_s;
    const QString moved = u"pointed to another address"_s;

    // clang-format off
    return {
    // fault                         where        what the gateway does                      ordinary     repeat-safe seen kind     people read

    // Money: nothing left, so trying again costs nothing, and not trying again would lose the message.
    {"name not found",               NoSuchName,  {},                                        Queued,      Queued,     0, Network,  u"was not found"_s},
    {"connection refused",           ClosedPort,  {},                                        Queued,      Queued,     0, Network,  u"was refused"_s},
    {"connect hangs",                Deaf,        {},                                        Queued,      Queued,     0, Timeout,  far,                                  Only::Both, Short::Connecting},
    {"TLS handshake hangs",          NoHandshake, {},                                        Queued,      Queued,     0, Timeout,  far,                                  Only::Tls,  Short::Connecting},
    {"closed in the TLS handshake",  Hangs,       {},                                        Queued,      Queued,     0, Network,  u"ended before anything was sent"_s,  Only::Tls},
    {"no TLS on that port",          SpeaksPlain, {},                                        Queued,      Queued,     0, Timeout,  far,                                  Only::Tls,  Short::Connecting},
    {"certificate self-signed",      SelfSigned,  {},                                        Queued,      Queued,     0, Tls,      u"it is self-signed"_s,               Only::Tls},
    {"certificate of another host",  OtherHost,   {},                                        Queued,      Queued,     0, Tls,      u"it belongs to another host"_s,      Only::Tls},
    {"certificate expired",          Expired,     {},                                        Queued,      Queued,     0, Tls,      u"it has expired"_s,                  Only::Tls},
    {"certificate of a stranger",    UnknownIssuer, {},                                      Queued,      Queued,     0, Tls,      u"nobody this computer trusts"_s,     Only::Tls},

    // Money: it left and may be charged, and the answer never came whole. What is half a good answer is no answer.
    {"closed before the answer: FIN",Gateway,     {fin},                                     Unconfirmed, Sending,    1, Network,  cut},
    {"closed before the answer: RST",Gateway,     {rst},                                     Unconfirmed, Sending,    1, Network,  cut},
    {"FIN a little later",           Gateway,     {wait(150ms), fin},                        Unconfirmed, Sending,    1, Network,  cut},
    {"RST a little later",           Gateway,     {wait(150ms), rst},                        Unconfirmed, Sending,    1, Network,  cut},
    {"half a status line",           Gateway,     {send("HTTP/1.1 20"), tick, fin},          Unconfirmed, Sending,    1, Network,  cut},
    {"half a header",                Gateway,     {send(ok + "Content-Le"), tick, fin},      Unconfirmed, Sending,    1, Network,  cut},
    {"half a header, RST",           Gateway,     {send(ok + "Content-Le"), tick, rst},      Unconfirmed, Sending,    1, Network,  cut},
    {"header, no body",              Gateway,     {send(ok + "Content-Length: 99\r\n\r\n"), tick, fin},
                                                                                             Unconfirmed, Sending,    1, Network,  cut},
    {"half a body",                  Gateway,     {send(ok + "Content-Length: 999\r\n\r\n{good}"), tick, fin},
                                                                                             Unconfirmed, Sending,    1, Network,  cut},
    {"half a body, RST",             Gateway,     {send(ok + "Content-Length: 999\r\n\r\n{good}"), tick, rst},
                                                                                             Unconfirmed, Sending,    1, Network,  cut},
    {"length too long, stays open",  Gateway,     {send(ok + "Content-Length: 999\r\n\r\n{good}")},
                                                                                             Unconfirmed, Sending,    1, Timeout,  late,   Only::Both, Short::Answering},
    {"half a chunk",                 Gateway,     {send(chunked + "3E7\r\n{good}"), tick, fin},
                                                                                             Unconfirmed, Sending,    1, Network,  cut},
    {"no last chunk",                Gateway,     {send(chunked + "{hex}\r\n{good}\r\n"), tick, fin},
                                                                                             Unconfirmed, Sending,    1, Network,  cut},
    {"100 Continue, then closed",    Gateway,     {send("HTTP/1.1 100 Continue\r\n\r\n"), tick, fin},
                                                                                             Unconfirmed, Sending,    1, Network,  cut},
    {"103 Early Hints, then closed", Gateway,     {send("HTTP/1.1 103 Early Hints\r\n\r\n"), tick, fin},
                                                                                             Unconfirmed, Sending,    1, Network,  cut},

    // Money: it left, and the answer takes longer than anybody waits. What comes after the limit is too late to count.
    {"never answered",               Gateway,     {wait(1h)},                                Unconfirmed, Sending,    1, Timeout,  late,   Only::Both, Short::Answering},
    {"answered after the limit",     Gateway,     {wait(3s), answer("{good}")},           Unconfirmed, Sending,    1, Timeout,  late,   Only::Both, Short::Answering},
    {"a byte now and then",          Gateway,     {send(ok + "Content-Length: 99999\r\n\r\n"), repeat("1", forEver, 50ms)},
                                                                                             Unconfirmed, Sending,    1, Timeout,  late,   Only::Both, Short::Answering},
    {"a header byte now and then",   Gateway,     {send(ok + "X-Slow: "), repeat("1", forEver, 50ms)},
                                                                                             Unconfirmed, Sending,    1, Timeout,  late,   Only::Both, Short::Answering},
    {"a header of 512 KiB",         Gateway,     {answer("{good}", "200 OK", "X-Long: " + QByteArray(512 * 1024, 'x') + "\r\n")},
                                                                                             Unconfirmed, Sending,    1, Protocol, u"is too long"_s},
    {"headers without end",          Gateway,     {send(ok), repeat("X-More: 1\r\n", forEver, 5ms)},
                                                                                             Unconfirmed, Sending,    1, Timeout,  late,   Only::Both, Short::Answering},
    {"100 Continue without end",     Gateway,     {repeat("HTTP/1.1 100 Continue\r\n\r\n", forEver, 5ms)},
                                                                                             Unconfirmed, Sending,    1, Timeout,  late,   Only::Both, Short::Answering},

    // Money: it left, and something answered that the provider's rules do not know: a proxy, a page, another program.
    {"an HTML page with 200",        Gateway,     {answer(page)},                            Unconfirmed, Sending,    1, Protocol, odd},
    {"a page that quotes the request", Gateway,   {answer("<html><body>{request}</body></html>")},
                                                                                             Unconfirmed, Sending,    1, Protocol, odd},
    {"words that quote the request", Gateway,     {answer("Error in {request}")},            Unconfirmed, Sending,    1, Protocol, odd},
    {"500",                          Gateway,     {answer(page, "500 Oops")},                Unconfirmed, Sending,    1, Protocol, u"HTTP error 500"_s},
    {"500 around a good answer",     Gateway,     {answer("{good}", "500 Oops")},            Unconfirmed, Sending,    1, Protocol, u"HTTP error 500"_s},
    {"502",                          Gateway,     {answer(page, "502 Bad Gateway")},         Unconfirmed, Sending,    1, Protocol, u"HTTP error 502"_s},
    {"503 with Retry-After",         Gateway,     {answer(page, "503 Busy", "Retry-After: 1\r\n")},
                                                                                             Unconfirmed, Sending,    1, Protocol, u"HTTP error 503"_s},
    {"429 with Retry-After",         Gateway,     {answer("", "429 Too Many", "Retry-After: 1\r\n")},
                                                                                             Unconfirmed, Sending,    1, Protocol, u"HTTP error 429"_s},
    {"401 with WWW-Authenticate",    Gateway,     {answer(page, "401 No", "WWW-Authenticate: Basic realm=\"x\"\r\n")},
                                                                                             Unconfirmed, Sending,    1, Protocol, u"HTTP error 401"_s},
    {"401 that speaks NTLM",         Gateway,     {answer(page, "401 No", "WWW-Authenticate: NTLM\r\n")},
                                                                                             Unconfirmed, Sending,    1, Protocol, u"HTTP error 401"_s},
    {"407 with Proxy-Authenticate",  Gateway,     {answer(page, "407 No", "Proxy-Authenticate: Basic realm=\"x\"\r\n")},
                                                                                             Unconfirmed, Sending,    1, Protocol, u"HTTP error 407"_s},
    {"404",                          Gateway,     {answer(page, "404 Not Found")},           Unconfirmed, Sending,    1, Protocol, u"HTTP error 404"_s},
    {"408, then closed",             Gateway,     {answer("", "408 Slow", "Connection: close\r\n"), fin},
                                                                                             Unconfirmed, Sending,    1, Protocol, u"HTTP error 408"_s},
    {"204",                          Gateway,     {send("HTTP/1.1 204 No Content\r\n\r\n")}, Unconfirmed, Sending,    1, Protocol, odd},
    {"304",                          Gateway,     {send("HTTP/1.1 304 Not Modified\r\n\r\n")},
                                                                                             Unconfirmed, Sending,    1, Protocol, moved},
    {"an empty answer",              Gateway,     {answer("")},                              Unconfirmed, Sending,    1, Protocol, odd},
    {"spaces",                       Gateway,     {answer(" \r\n\r\n ")},                    Unconfirmed, Sending,    1, Protocol, odd},
    {"zero bytes",                   Gateway,     {answer(QByteArray(64, '\0'))},            Unconfirmed, Sending,    1, Protocol, odd},
    {"garbage with 200",             Gateway,     {answer(QByteArray::fromHex("fffe00d801c3280102"))},
                                                                                             Unconfirmed, Sending,    1, Protocol, odd},
    {"garbage instead of HTTP",      Gateway,     {send("\x16\x03\x01\x02 garbage\r\n\r\n"), tick, fin},
                                                                                             Unconfirmed, Sending,    1, Protocol, unclear},
    {"good words without HTTP",      Gateway,     {send("{good}"), tick, fin},               Unconfirmed, Sending,    1, Protocol, unclear},
    {"a good answer in UTF-16",      Gateway,     {answer("{utf16}")},                       Unconfirmed, Sending,    1, Protocol, odd},
    {"Cyrillic in windows-1251",     Gateway,     {answer("\xce\xf8\xe8\xe1\xea\xe0 12345")},Unconfirmed, Sending,    1, Protocol, odd},
    {"an XML entity bomb",           Gateway,     {answer(bomb)},                            Unconfirmed, Sending,    1, Protocol, odd},
    {"64 MiB",                       Gateway,     {send(ok + "Content-Length: 67108864\r\n\r\n"), repeat(QByteArray(65536, '1'), 1024)},
                                                                                             Unconfirmed, Sending,    1, Protocol, u"is too long"_s},
    {"a body without end",           Gateway,     {send(ok + "\r\n"), repeat(QByteArray(65536, '1'), 64)},
                                                                                             Unconfirmed, Sending,    1, Protocol, u"is too long"_s},
    {"chunks without end",           Gateway,     {send(chunked), repeat("10000\r\n" + QByteArray(65536, '1') + "\r\n", 64)},
                                                                                             Unconfirmed, Sending,    1, Protocol, u"is too long"_s},
    {"chunk of no size",             Gateway,     {send(chunked + "many\r\n{good}\r\n0\r\n\r\n"), tick, fin},
                                                                                             Unconfirmed, Sending,    1, Protocol, unclear},
    {"packed, though not asked for", Gateway,     {answer(gzip, "200 OK", "Content-Encoding: gzip\r\n")},
                                                                                             Unconfirmed, Sending,    1, Protocol, unclear},
    {"packed, and broken",           Gateway,     {answer(gzip.left(9) + "?", "200 OK", "Content-Encoding: gzip\r\n")},
                                                                                             Unconfirmed, Sending,    1, Protocol, unclear},
    {"a packed bomb",                Gateway,     {answer(zipBomb, "200 OK", "Content-Encoding: deflate\r\n")},
                                                                                             Unconfirmed, Sending,    1, Protocol, unclear},
    {"two lengths",                  Gateway,     {send(ok + "Content-Length: 3\r\nContent-Length: {length}\r\n\r\n{good}")},
                                                                                             Unconfirmed, Sending,    1, Protocol, unclear},
    {"a length that is no number",   Gateway,     {send(ok + "Content-Length: many\r\n\r\n{good}"), tick, fin},
                                                                                             Unconfirmed, Sending,    1, Protocol, unclear},
    {"length 0 before a good answer",Gateway,     {send(ok + "Content-Length: 0\r\n\r\n{good}")},
                                                                                             Unconfirmed, Sending,    1, Protocol, odd},

    // Money: whoever follows a redirect sends twice, and hands the password to a stranger.
    {"redirect to another host",     Gateway,     {answer("", "302 Found", "Location: {other}\r\n")},
                                                                                             Unconfirmed, Sending,    1, Protocol, moved},
    {"redirect that keeps the body", Gateway,     {answer("", "307 Moved", "Location: {other}\r\n")},
                                                                                             Unconfirmed, Sending,    1, Protocol, moved},
    {"redirect to plain HTTP",       Gateway,     {answer("", "301 Moved", "Location: {other}\r\n")},
                                                                                             Unconfirmed, Sending,    1, Protocol, moved,  Only::Tls},
    {"redirect in a circle",         Gateway,     {answer("", "308 Moved", "Location: {self}\r\n")},
                                                                                             Unconfirmed, Sending,    1, Protocol, moved},
    {"redirect to nowhere",          Gateway,     {answer("", "302 Found")},                 Unconfirmed, Sending,    1, Protocol, moved},
    {"Refresh instead of a redirect",Gateway,     {answer("", "200 OK", "Refresh: 0; url={other}\r\n")},
                                                                                             Unconfirmed, Sending,    1, Protocol, odd},

    // Money: a good answer in odd clothes is a good answer. To doubt it would ask people about what is known.
    {"a byte order mark",            Gateway,     {answer("\xef\xbb\xbf{good}")},            Accepted,    Accepted,   1, Protocol, {}},
    {"a wrong encoding declared",    Gateway,     {answer("{good}", "200 OK", "Content-Type: text/html; charset=utf-16\r\n")},
                                                                                             Accepted,    Accepted,   1, Protocol, {}},
    {"100 Continue first",           Gateway,     {send("HTTP/1.1 100 Continue\r\n\r\n"), tick, answer("{good}")},
                                                                                             Accepted,    Accepted,   1, Protocol, {}},
    {"length told twice alike",      Gateway,     {answer("{good}", "200 OK", "Content-Length: {length}\r\n")},
                                                                                             Accepted,    Accepted,   1, Protocol, {}},
    {"chunks of a byte",             Gateway,     {send(chunked + "{bytewise}0\r\n\r\n")},   Accepted,    Accepted,   1, Protocol, {}},
    {"no length, ends by FIN",       Gateway,     {send(ok + "\r\n{good}"), fin},            Accepted,    Accepted,   1, Protocol, {}},
    {"answered, then RST",           Gateway,     {answer("{good}"), wait(50ms), rst},       Accepted,    Accepted,   1, Protocol, {}},
    {"a header of 32 KiB",           Gateway,     {answer("{good}", "200 OK", "X-Long: " + QByteArray(32 * 1024, 'x') + "\r\n")},
                                                                                             Accepted,    Accepted,   1, Protocol, {}},
    {"two answers in one piece",     Gateway,     {send("{answer}{answer}")},                Accepted,    Accepted,   1, Protocol, {}},
    {"two answers, one after another", Gateway,   {send("{answer}"), wait(50ms), send("{answer}")},
                                                                                             Accepted,    Accepted,   1, Protocol, {}},
    };
    // clang-format on
}

} // namespace depesha
