// The clinic's published page: every language at once without script, closed to the network; and what the browser's
// test opens (tests/browser/published_page.mjs): the page, and codes that hold, and that do not.
#include "vouched_tablet.h"

#include "core/json.h"
#include "documents/published_page.h"
#include "protocol/loader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace stipple;
using namespace stipple::documents;

class TestPublishedPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = protocol::loadProtocol(protocol::builtInFiles(), {.isStrict = true, .runsTests = false});
        QVERIFY(loaded);
        m_protocol = std::make_unique<protocol::Protocol>(*std::move(loaded));
        m_page = QString::fromUtf8(publishedPage(*m_protocol, wanted()));
    }

    void itSaysEverythingInEveryLanguage()
    {
        for (const QString& language : {QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("ar")}) {
            const qsizetype from = m_page.indexOf(QStringLiteral("<article id=\"%1\" lang=\"%1\"").arg(language));
            QVERIFY(from > 0);
            const QString part = m_page.mid(from, m_page.indexOf(QLatin1String("</article>"), from) - from);
            const auto says = [&](const protocol::LocalizedText& text) {
                return part.contains(text.in(language).text.toHtmlEscaped());
            };
            for (const protocol::AftercareEntry& entry : m_protocol->aftercare.entries) {
                QVERIFY2(says(entry.title) && says(entry.text), qPrintable(entry.id));
                QVERIFY(part.contains(QStringLiteral("data-entry=\"%1\"").arg(entry.id)));
            }
            for (const protocol::WarningSign& sign : m_protocol->warningSigns)
                QVERIFY2(says(sign.text) && says(sign.action), qPrintable(sign.id));
            for (const protocol::FaqEntry& entry : m_protocol->faq)
                QVERIFY2(says(entry.question) && says(entry.answer), qPrintable(entry.id));
            QVERIFY(part.contains(language == QLatin1String("ar") ? QLatin1String("dir=\"rtl\"")
                                                                  : QLatin1String("dir=\"ltr\"")));
        }
        // The clinic's language comes first.
        QVERIFY(m_page.startsWith(QLatin1String("<!doctype html>\n<html lang=\"es\" dir=\"ltr\"")));
        QVERIFY(m_page.indexOf(QLatin1String("<article id=\"es\"")) <
                m_page.indexOf(QLatin1String("<article id=\"en\"")));
        QVERIFY(!m_page.contains(QChar(0xE2))); // no letter's bytes were taken for letters
        QVERIFY(m_page.size() < 400'000);
    }

    void nothingOfItLeaves()
    {
        QString rest = m_page;
        rest.remove(
            QRegularExpression(QStringLiteral("<style>.*</style>"), QRegularExpression::DotMatchesEverythingOption));
        for (const char* way : {"http:", "https:", " src=", "@import", "url(", "fetch(", "XMLHttp", "sendBeacon",
                                "innerHTML", "eval(", "Function("})
            QVERIFY2(!rest.contains(QLatin1String(way)), way);
        const qsizetype from = m_page.indexOf(QLatin1String("<script>")) + 8;
        const QByteArray script = m_page.mid(from, m_page.indexOf(QLatin1String("</script>")) - from).toUtf8();
        QVERIFY(m_page.contains(
            QStringLiteral("default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-%1'; ")
                .arg(QString::fromLatin1(QCryptographicHash::hash(script, QCryptographicHash::Sha256).toBase64()))));
        QCOMPARE(m_page.count(QLatin1String("<script")), qsizetype(1));
        QVERIFY(!script.contains("<"
                                 "/"));
    }

    void whatTheClinicWroteIsText()
    {
        PublishedPage asked = wanted();
        asked.clinic = QStringLiteral("<script>alert(1)</script> & \"Sons\"");
        asked.phone = QStringLiteral("+34 611\" onclick=\"x");
        const QString page = QString::fromUtf8(publishedPage(*m_protocol, asked));
        QCOMPARE(page.count(QLatin1String("<script")), qsizetype(1));
        QVERIFY(!page.contains(QLatin1String("onclick=\"x")));
    }

    void forTheBrowser()
    {
        const QDir folder(QStringLiteral(STIPPLE_PUBLISHED));
        QVERIFY(folder.mkpath(QStringLiteral(".")));
        AftercareLink link = m_clinic.link();
        link.plan = planOf(*m_protocol);
        const QByteArray good = *link.toFragment(m_clinic.device);
        Json codes = Json::object();
        const auto put = [&](const char* name, const QByteArray& fragment) {
            codes.insert(QString::fromLatin1(name), QString::fromLatin1(fragment));
        };
        put("good", good);
        for (const char* language : {"en", "ar"}) {
            link.language = QString::fromLatin1(language);
            put(language, *link.toFragment(m_clinic.device));
        }
        // The clinic's plan of another day; a second session.
        link.language = QStringLiteral("en");
        link.plan = QByteArray(AftercareLink::planBytes, '\x2a');
        put("changed", *link.toFragment(m_clinic.device));
        link.plan = planOf(*m_protocol);
        link.care.sessions.push_back(link.care.sessions.front().addDays(21));
        put("again", *link.toFragment(m_clinic.device));
        const VouchedTablet other{'b'};
        put("foreign", *other.link().toFragment(other.device));
        // Who has the clinic's public key, and no other of its: vouched for by nobody, and signed by another.
        const auto raw = QByteArray::fromBase64(good, QByteArray::Base64UrlEncoding);
        const auto withTablet = [&](const QByteArray& head, const vault::SigningKey& device) {
            QByteArray bytes = head + raw.mid(273).chopped(64);
            bytes += device.sign("stipple-aftercare-link-1\n" + bytes);
            return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        };
        const vault::Identity stranger = other.identity();
        put("unvouched", withTablet(raw.left(177) + stranger.deviceKey + raw.mid(209, 64), other.device));
        put("unowned",
            withTablet(raw.left(49) + stranger.ownerKey + stranger.ownerSignature + stranger.device.toRfc4122() +
                           QByteArray(16, '\0') + stranger.deviceKey + stranger.deviceSignature,
                       other.device));
        put("unsigned", withTablet(raw.left(273), other.device));
        write(folder, QStringLiteral("days.json"), days().toBytes());
        write(folder, QStringLiteral("page.html"), m_page.toUtf8());
        write(folder, QStringLiteral("codes.json"), codes.toBytes());
    }

private:
    PublishedPage wanted() const
    {
        return {QString::fromUtf8("Clínica Norte"),
                QStringLiteral("+34 611 22 33 44"),
                QStringLiteral("es"),
                m_clinic.root.publicKey,
                QTimeZone("Europe/Madrid"),
                QDateTime({2026, 9, 1}, {12, 0}, Qt::UTC)};
    }
    // What the calendar says of each day of the good code, for the page to say the same.
    Json days() const
    {
        Json all = Json::object();
        const protocol::CareCase care = VouchedTablet::care();
        for (int day = 0; day <= 31; ++day) {
            const auto found = protocol::careDay(*m_protocol, care, QDate(2026, 10, 20).addDays(day));
            Json one = Json::object();
            const auto put = [&](const char* kind, const std::vector<protocol::CareItem>& items) {
                Json ids = Json::array();
                for (const protocol::CareItem& item : items)
                    ids.append(item.entry->id);
                one.insert(QString::fromLatin1(kind), ids);
            };
            put("do", found->does);
            put("dont", found->donts);
            put("expect", found->expects);
            put("allowed", found->allowed);
            all.insert(found->date.toString(Qt::ISODate), one);
        }
        return all;
    }
    static void write(const QDir& folder, const QString& name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    const VouchedTablet m_clinic;
    std::unique_ptr<protocol::Protocol> m_protocol;
    QString m_page;
};

QTEST_MAIN(TestPublishedPage)
#include "test_published_page.moc"
