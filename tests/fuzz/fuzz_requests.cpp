// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a stranger may write to the training gateway. In an input the byte 255, a character and a count stand for that
// character so many times 1024, so that the limits are within reach.

#include "app/training/requestreader.h"
#include "promise.h"

#include <algorithm>

namespace depesha::fuzz {

using training::Answer;
using training::Request;
using training::RequestReader;

namespace {

QByteArray unfolded(const QByteArray &input)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < input.size(); ++i) {
        if (input[i] != '\xff' || i + 2 >= input.size()) {
            bytes += input[i];
            continue;
        }
        bytes += QByteArray(qsizetype(uchar(input[i + 2])) * 1024, input[i + 1]);
        i += 2;
    }
    return bytes;
}

struct Conversation
{
    QList<Request> requests;
    int refusal = 0;
};

/// Feeds the bytes in pieces of this size (the last piece is shorter).
Conversation read(const QByteArray &bytes, qsizetype piece)
{
    RequestReader reader;
    Conversation conversation;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        reader.feed(bytes.mid(at, piece));
        while (const auto request = reader.next())
            conversation.requests.append(*request);
    }
    conversation.refusal = reader.refusal();
    return conversation;
}

bool isVisible(char c) { return c > ' ' && c < 0x7f; }

void checkRequest(const Request &request)
{
    require(!request.method.isEmpty() &&
                std::ranges::all_of(request.method, [](char c) { return c >= 'A' && c <= 'Z'; }),
            "a method is upper-case letters");
    require(request.path.startsWith('/') && !request.path.contains('?'), "a path begins with a slash");
    require(std::ranges::all_of(request.path + request.query, isVisible), "a target holds nothing invisible");
    require(request.body.size() <= RequestReader::MaxBody, "a body is no longer than the limit");
    qsizetype head = request.method.size() + request.path.size() + request.query.size();
    for (const auto &[name, value] : request.headers) {
        require(!name.isEmpty() && name == name.toLower() && std::ranges::all_of(name, isVisible) &&
                    !name.contains(':'),
                "the name of a header is a lower-case word");
        require(!value.contains('\r') && !value.contains('\n') && !value.contains('\0'), "a header is one line");
        head += name.size() + value.size();
    }
    require(head <= RequestReader::MaxHead, "a head is no longer than the limit");
    require(request.header("content-length").isEmpty() || request.header("transfer-encoding").isEmpty(),
            "a body has one length");
    require(request.header("content-length").isEmpty() ||
                request.header("content-length").toLongLong() == request.body.size(),
            "a body is as long as it says");
}

bool isSame(const Request &one, const Request &other)
{
    return one.method == other.method && one.path == other.path && one.query == other.query &&
           one.headers == other.headers && one.body == other.body && one.keepAlive == other.keepAlive;
}

void checkConversation(const QByteArray &bytes)
{
    const Conversation whole = read(bytes, std::max<qsizetype>(bytes.size(), 1));
    for (const Request &request : whole.requests)
        checkRequest(request);
    require(whole.refusal == 0 || Answer::reason(whole.refusal) != "Unknown", "a refusal has words");

    // How the network cuts what it carries must change nothing. Byte by byte what is short, else it takes too long.
    const qsizetype small = bytes.size() < 4096 ? 1 : bytes.size() / 7 + 1;
    for (const qsizetype piece : {small, bytes.size() / 2 + 1}) {
        const Conversation cut = read(bytes, piece);
        require(cut.refusal == whole.refusal, "pieces are refused as the whole is");
        require(std::ranges::equal(cut.requests, whole.requests, isSame), "pieces are read as the whole is");
    }
}

} // namespace

} // namespace depesha::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace depesha::fuzz;
    checkConversation(unfolded(bytesOf(data, size)));
    return 0;
}
