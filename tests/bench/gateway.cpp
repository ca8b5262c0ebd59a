// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway.h"

#include <arpa/inet.h>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <new>
#include <string>
#include <string_view>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace depesha {

namespace {

using Clock = std::chrono::steady_clock;

void need(bool isDone, const char *what)
{
    if (isDone)
        return;
    std::perror(what);
    std::exit(1);
}

int count(std::string_view text, std::string_view word)
{
    int found = 0;
    for (auto at = text.find(word); at != text.npos; at = text.find(word, at + word.size()))
        ++found;
    return found;
}

std::string_view between(std::string_view text, std::string_view begin, std::string_view end)
{
    const auto from = text.find(begin);
    if (from == text.npos)
        return {};
    text.remove_prefix(from + begin.size());
    return text.substr(0, text.find(end));
}

/// The length of the first whole request in `bytes`; 0 if it is not there yet.
std::size_t wholeRequest(std::string_view bytes)
{
    const auto head = bytes.find("\r\n\r\n");
    if (head == bytes.npos)
        return 0;
    const std::string_view length = between(bytes.substr(0, head + 2), "Content-Length: ", "\r\n");
    const std::size_t body = length.empty() ? 0 : std::strtoul(length.data(), nullptr, 10);
    const std::size_t whole = head + 4 + body;
    return bytes.size() < whole ? 0 : whole;
}

struct Answer
{
    int socket;
    Clock::time_point at;
    std::string text;
};

} // namespace

BenchGateway::BenchGateway()
{
    void *memory = mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    need(memory != MAP_FAILED, "mmap");
    m_shared = new (memory) Shared;

    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    need(bind(listener, generic, size) == 0 && listen(listener, 512) == 0 && getsockname(listener, generic, &size) == 0,
         "listen");
    m_port = ntohs(address.sin_port);

    m_process = fork();
    need(m_process >= 0, "fork");
    if (m_process == 0)
        serve(listener);
    close(listener);
}

BenchGateway::~BenchGateway()
{
    kill(m_process, SIGKILL);
    waitpid(m_process, nullptr, 0);
    munmap(m_shared, sizeof(Shared));
}

QUrl BenchGateway::endpoint() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/api/").arg(m_port)); }

void BenchGateway::setDelay(std::chrono::milliseconds delay) { m_shared->delay = int(delay.count()); }

BenchGateway::Seen BenchGateway::seen()
{
    return {m_shared->sends.exchange(0), m_shared->messages.exchange(0), m_shared->statuses.exchange(0),
            m_shared->mostOpen.exchange(0)};
}

void BenchGateway::serve(int listener) const
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    const int poll = epoll_create1(0);
    const auto watch = [poll](int socket) {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = socket;
        epoll_ctl(poll, EPOLL_CTL_ADD, socket, &event);
    };
    watch(listener);

    std::vector<std::string> heard; // by socket
    std::deque<Answer> waiting;     // in the order in which they are due, but for a moment after a change of the delay
    unsigned nextId = 1'000'000;
    const auto bodyFor = [&](std::string_view request) -> std::string {
        if (request.find("smsid=") != request.npos) {
            ++m_shared->statuses;
            return "send"; // on its way: it will be asked about again
        }
        if (const int messages = count(request, "<phone>"); messages > 0 && request.find("/message ") != request.npos) {
            ++m_shared->sends;
            m_shared->messages += messages;
            return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><response><id>" +
                   std::string(between(request, "<id>", "</id>")) + "</id><status>0</status><phones>" +
                   std::to_string(messages) + "</phones><smscnt>1</smscnt></response>";
        }
        if (request.find("dadr=") != request.npos) {
            ++m_shared->sends;
            ++m_shared->messages;
            return std::to_string(nextId++);
        }
        if (request.find("/info ") != request.npos)
            return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><response><status>0</status><state>0</state>"
                   "<account>1000.00</account><smsprice>1.00</smsprice></response>";
        return "1000.00 RUR";
    };
    const auto answer = [](const Answer &due) { send(due.socket, due.text.data(), due.text.size(), MSG_NOSIGNAL); };

    while (true) {
        int wait = -1;
        for (const auto now = Clock::now(); !waiting.empty(); waiting.pop_front()) {
            if (waiting.front().at > now) {
                wait = int(std::chrono::ceil<std::chrono::milliseconds>(waiting.front().at - now).count());
                break;
            }
            answer(waiting.front());
        }
        epoll_event events[64];
        const int ready = epoll_wait(poll, events, 64, wait);
        for (int at = 0; at < ready; ++at) {
            const int socket = events[at].data.fd;
            if (socket == listener) {
                const int fresh = accept(listener, nullptr, nullptr);
                const int on = 1;
                setsockopt(fresh, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
                heard.resize(std::max(heard.size(), std::size_t(fresh) + 1));
                heard[fresh].clear();
                watch(fresh);
                continue;
            }
            char bytes[65536];
            const auto got = recv(socket, bytes, sizeof bytes, 0);
            if (got <= 0) {
                close(socket);
                std::erase_if(waiting, [socket](const Answer &due) { return due.socket == socket; });
                continue;
            }
            std::string &request = heard[socket];
            request.append(bytes, std::size_t(got));
            while (const std::size_t whole = wholeRequest(request)) {
                const std::string body = bodyFor(std::string_view(request).substr(0, whole));
                request.erase(0, whole);
                const std::chrono::milliseconds delay(m_shared->delay);
                Answer due{socket, Clock::now() + delay,
                           "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: " +
                               std::to_string(body.size()) + "\r\n\r\n" + body};
                if (delay.count() == 0)
                    answer(due);
                else
                    waiting.push_back(std::move(due));
                m_shared->mostOpen = std::max(m_shared->mostOpen.load(), int(waiting.size()));
            }
        }
    }
}

} // namespace depesha
