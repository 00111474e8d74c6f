// What another program reads out of the message: Python's own parser, which knows nothing of ours.
#include "documents/mail_file.h"

#include "core/json.h"

#include <QProcess>
#include <QTest>

using namespace stipple;
using namespace stipple::documents;

class TestMailFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadByAnother()
    {
        const MailFile mail{QStringLiteral("daniel@example.org"),
                            QString::fromUtf8("Tu copia: el consentimiento de tratamiento que firmaste ayer en la "
                                              "clínica «Garza Tranquila» 🌿 — نسختك"),
                            QString::fromUtf8("Hola, Daniel:\n\nAquí está.\n.\nFrom nobody\n"),
                            {{QString::fromUtf8("Tratamiento, María \"Ñ\", 2026-11-25.pdf"),
                              QByteArray("%PDF-1.4\n\0\x01\xff", 12).repeated(5'000), "application/pdf"},
                             {QStringLiteral("aftercare.ics"), "BEGIN:VCALENDAR\r\n", "text/calendar"}}};
        const auto bytes = writeMail(mail, QDateTime({2026, 11, 25}, {9, 5, 7}, Qt::UTC));
        QVERIFY(bytes);
        for (const QByteArray& line : bytes->split('\n'))
            QVERIFY2(line.size() <= 200, line.constData());
        QProcess python;
        python.start(
            QStringLiteral("/usr/bin/python3"),
            {QStringLiteral("-c"),
             QStringLiteral("import sys, json, base64, email, email.policy\n"
                            "m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)\n"
                            "a = list(m.iter_attachments())\n"
                            "print(json.dumps({'second': [a[1].get_filename(), a[1].get_content_type()], 'to': "
                            "m['To'], 'subject': m['Subject'], 'date': m['Date'],"
                            " 'text': m.get_body().get_content(), 'count': len(a), 'defects': len(m.defects),"
                            " 'name': a[0].get_filename(), 'type': a[0].get_content_type(),"
                            " 'bytes': base64.b64encode(a[0].get_content()).decode()}))\n")});
        python.write(*bytes);
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished(60'000));
        const auto read = Json::parse(python.readAllStandardOutput());
        QVERIFY2(read, python.readAllStandardError().constData());
        QCOMPARE((*read)[u"to"].toString(), mail.to);
        QCOMPARE((*read)[u"subject"].toString(), mail.subject);
        QCOMPARE((*read)[u"date"].toString(), QStringLiteral("Wed, 25 Nov 2026 09:05:07 +0000"));
        QCOMPARE((*read)[u"text"].toString(), mail.text);
        QCOMPARE((*read)[u"count"].toInteger(), 2);
        QCOMPARE((*read)[u"defects"].toInteger(), 0);
        QCOMPARE((*read)[u"name"].toString(), mail.attachments[0].name);
        QCOMPARE((*read)[u"type"].toString(), QStringLiteral("application/pdf"));
        QCOMPARE(QByteArray::fromBase64((*read)[u"bytes"].toString().toLatin1()), mail.attachments[0].bytes);
        QCOMPARE((*read)[u"second"].toBytes(), QByteArray("[\"aftercare.ics\",\"text/calendar\"]"));
    }

    void addressesAreNoHeaders_data()
    {
        QTest::addColumn<QString>("to");
        QTest::newRow("line break") << "a@example.org\r\nBcc: b@example.org";
        QTest::newRow("two") << "a@example.org,b@example.org";
        QTest::newRow("space") << "a b@example.org";
        QTest::newRow("not ASCII") << QString::fromUtf8("ñ@example.org");
    }
    void addressesAreNoHeaders()
    {
        QFETCH(QString, to);
        const auto bytes = writeMail({to, {}, {}, {{QStringLiteral("a.pdf"), "x", "application/pdf"}}},
                                     QDateTime::currentDateTimeUtc());
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code(), ErrorCode::InvalidInput);
        QVERIFY(!writeMail({{}, {}, {}, {{QStringLiteral("a.pdf"), {}, "application/pdf"}}},
                           QDateTime::currentDateTimeUtc()));
        QVERIFY(!writeMail({}, QDateTime::currentDateTimeUtc()));
    }
};

QTEST_APPLESS_MAIN(TestMailFile)
#include "test_mail_file.moc"
