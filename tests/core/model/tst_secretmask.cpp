// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/secretmask.h"
#include "support/stricttest.h"

#include <QTest>

using namespace depesha;

class TestSecretMask : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void mask_data();
    void mask();
};

void TestSecretMask::mask_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char16_t *text, const char16_t *secret, const char16_t *expected) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(secret) << QString::fromUtf16(expected);
    };
    row("nothing to hide", u"0|Message sent", u"s3cret", u"0|Message sent");
    row("no secret", u"all stays", u"", u"all stays");
    row("as it is", u"user x, password s3cret!", u"s3cret!", u"user x, password ***");
    row("percent-encoded", u"?pwd=a%2Bb%26c&x=1", u"a+b&c", u"?pwd=***&x=1");
    row("percent-encoded in small letters", u"?pwd=a%2bb%26c", u"a+b&c", u"?pwd=***");
    row("form-encoded", u"pwd=two+words", u"two words", u"pwd=***");
    row("XML", u"<pwd>a&lt;b&amp;c</pwd>", u"a<b&c", u"<pwd>***</pwd>");
    row("Base64", u"czNjcmV0", u"s3cret", u"***");
    row("percent-encoded twice", u"?pwd=a%252Bb%2526c&x=1", u"a+b&c", u"?pwd=***&x=1");
    row("JSON", u"{\"pwd\":\"a\\\"b\\\\c\"}", u"a\"b\\c", u"{\"pwd\":\"***\"}");
    row("JSON in ASCII", u"{\"pwd\":\"\\u043f\\u0430\"}", u"\u043f\u0430", u"{\"pwd\":\"***\"}");
    row("hexadecimal", u"733363726574", u"s3cret", u"***");
    row("Cyrillic", u"pwd=%D0%BF%D0%B0%D1%80%D0%BE%D0%BB%D1%8C", u"пароль", u"pwd=***");
}

void TestSecretMask::mask()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    QFETCH(QString, expected);
    QCOMPARE(maskSecret(text, secret), expected);
    const Error error = maskSecret(Error{ErrorKind::Auth, text, text, text}, secret);
    QCOMPARE(error.message, expected);
    QCOMPARE(error.detail, expected);
    QCOMPARE(error.providerCode, expected);
}

QTEST_GUILESS_MAIN(TestSecretMask)
#include "tst_secretmask.moc"
