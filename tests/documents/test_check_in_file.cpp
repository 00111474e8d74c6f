// What a client's app sends back: only the clinic's vault opens it, it gives back what was said, and whatever was cut,
// changed, sent to another clinic or is more than a reader takes is refused, each in its own words.
#include "vouched_tablet.h"

#include "core/json.h"
#include "documents/check_in_file.h"
#include "vault/made_vault.h"

#include <QSet>
#include <QTest>
#include <QtEndian>

using namespace stipple;
using namespace stipple::documents;

namespace
{

QUuid id(int number)
{
    return QUuid(QStringLiteral("01900000-0000-7000-8000-%1").arg(number, 12, 16, QLatin1Char('0')));
}

CheckInFile fileFor(const QUuid& vault)
{
    CheckInFile file;
    file.vault = vault;
    file.session = id(1);
    file.made = QDateTime({2026, 10, 24}, {7, 30}, Qt::UTC);
    file.protocol = QStringLiteral("stipple-smp|2026.1#0");
    file.language = QStringLiteral("es");
    records::CheckIn said;
    said.day = 3;
    said.date = QDate(2026, 10, 23);
    said.at = QDateTime({2026, 10, 23}, {6, 5}, Qt::UTC);
    said.by = records::ReportedBy::Client;
    said.scabbing = true;
    said.pain = 4;
    said.redness = records::Degree::Mild;
    said.temperature = 38.5;
    said.warnings = {QStringLiteral("fever")};
    said.photos = {id(11), id(12)};
    said.note = QStringLiteral("Zyxomarked, on the left");
    file.checkIns.push_back({id(2), said});
    said.day = 4;
    said.date = QDate(2026, 10, 24);
    said.scabbing = false;
    said.photos = {};
    said.note.clear();
    file.checkIns.push_back({id(3), said});
    file.photos.push_back({id(11), said.at, QByteArray(3'000, 'p')});
    file.photos.push_back({id(12), said.at, QByteArray(500, 'q')});
    return file;
}

} // namespace

class TestCheckInFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itGivesBackWhatWasSaid()
    {
        const CheckInFile made = fileFor(m_clinic.vault);
        const auto bytes = made.sealedTo(m_clinic.box().publicKey);
        QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().message()));
        const auto read = CheckInFile::open(*bytes, m_clinic.vault, m_clinic.box());
        QVERIFY2(read, read ? "" : qPrintable(read.error().message() + read.error().details()));
        QCOMPARE(read->vault, made.vault);
        QCOMPARE(read->session, made.session);
        QCOMPARE(read->made, made.made);
        QCOMPARE(read->protocol, made.protocol);
        QCOMPARE(read->language, made.language);
        QCOMPARE(read->checkIns.size(), made.checkIns.size());
        for (std::size_t i = 0; i < made.checkIns.size(); ++i) {
            QCOMPARE(read->checkIns[i].id, made.checkIns[i].id);
            QVERIFY(read->checkIns[i].said == made.checkIns[i].said);
        }
        QCOMPARE(read->photos.size(), made.photos.size());
        for (std::size_t i = 0; i < made.photos.size(); ++i) {
            QCOMPARE(read->photos[i].id, made.photos[i].id);
            QCOMPARE(read->photos[i].takenAt, made.photos[i].takenAt);
            QCOMPARE(read->photos[i].jpeg, made.photos[i].jpeg);
        }
    }

    // By the key that its header says, which any of the clinic's tablets has when it is unlocked.
    void theVaultOpensIt()
    {
        vault::MadeVault made;
        QVERIFY(made.make());
        const auto header = vault::readHeader(made.path);
        QVERIFY(header);
        const auto bytes = fileFor(header->vault).sealedTo(header->boxKey);
        QVERIFY(bytes);
        auto vault = made.unlock();
        QVERIFY(vault);
        const auto read = CheckInFile::open(*bytes, **vault);
        QVERIFY(read);
        QCOMPARE(read->checkIns.front().said.pain, std::optional<qint64>(4));
    }

    void nobodyElseReadsIt()
    {
        const QByteArray bytes = *fileFor(m_clinic.vault).sealedTo(m_clinic.box().publicKey);
        for (const char* word : {"Zyxomarked", "fever", "01900000", "2026", "ppppp"})
            QVERIFY2(!bytes.contains(word), word);
        // The same said twice is not the same file.
        QVERIFY(bytes != *fileFor(m_clinic.vault).sealedTo(m_clinic.box().publicKey));
        const VouchedTablet other{'b'};
        QCOMPARE(CheckInFile::open(bytes, other.vault, other.box()).error().code(), ErrorCode::Foreign);
        // Its outside says this clinic, its inside another.
        QByteArray moved = *fileFor(other.vault).sealedTo(m_clinic.box().publicKey);
        moved.replace(20, 16, m_clinic.vault.toRfc4122());
        QCOMPARE(CheckInFile::open(moved, m_clinic.vault, m_clinic.box()).error().code(), ErrorCode::Damaged);
    }

    void everyChangedByteIsRefused()
    {
        CheckInFile small = fileFor(m_clinic.vault);
        small.checkIns.erase(small.checkIns.begin());
        small.photos.clear();
        const QByteArray bytes = *small.sealedTo(m_clinic.box().publicKey);
        const vault::BoxKeys keys = m_clinic.box();
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QByteArray changed = bytes;
            changed[i] = char(changed[i] ^ 1);
            const auto read = CheckInFile::open(changed, m_clinic.vault, keys);
            QVERIFY2(!read, qPrintable(QStringLiteral("byte %1").arg(i)));
            QVERIFY(!read.error().message().isEmpty());
            QVERIFY2(!CheckInFile::open(bytes.left(i), m_clinic.vault, keys), qPrintable(QString::number(i)));
        }
        QCOMPARE(CheckInFile::open(bytes + ' ', m_clinic.vault, keys).error().code(), ErrorCode::Damaged);
    }

    void eachRefusalHasItsOwnWords()
    {
        const QByteArray bytes = *fileFor(m_clinic.vault).sealedTo(m_clinic.box().publicKey);
        const VouchedTablet other{'b'};
        QSet<QString> sentences;
        const auto codeOf = [&](const QByteArray& wrong) {
            const auto read = CheckInFile::open(wrong, m_clinic.vault, m_clinic.box());
            if (read)
                return ErrorCode::Internal;
            sentences.insert(read.error().message());
            return read.error().code();
        };
        QCOMPARE(codeOf(*fileFor(other.vault).sealedTo(other.box().publicKey)), ErrorCode::Foreign);
        QCOMPARE(codeOf(QByteArray(bytes).replace("check-ins-1", "check-ins-2")), ErrorCode::NewerFormat);
        QCOMPARE(codeOf(bytes.left(100)), ErrorCode::Damaged);
        QCOMPARE(codeOf(*m_clinic.pack().toBytes(m_clinic.device)), ErrorCode::InvalidInput);
        QCOMPARE(codeOf({}), ErrorCode::InvalidInput);
        QCOMPARE(codeOf(QByteArray(CheckInFile::mostBytes + 1, ' ')), ErrorCode::InvalidInput);
        QCOMPARE(codeOf(sealedAbout("{\"schema\":1}")), ErrorCode::InvalidInput);
        QCOMPARE(sentences.size(), qsizetype(6));
    }

    // What holds the key may still say anything.
    void whatIsSealedIsNotTrustedEither_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<ErrorCode>("code");
        using B = QByteArray;
        const auto row = [](const char* name, const B& from, const B& to, ErrorCode code = ErrorCode::InvalidInput) {
            QTest::newRow(name) << from << to << code;
        };
        row("another field's kind", "\"pain\":4", "\"pain\":\"4\"");
        row("more pain than there is", "\"pain\":4", "\"pain\":11");
        row("no day", "\"day\":3,", "");
        row("a field without a name", "\"pain\":4", "\"\":4");
        row("no session", "\"session\":\"01900000-0000-7000-8000-000000000001\"", "\"session\":\"\"");
        row("an id twice", "\"id\":\"01900000-0000-7000-8000-000000000003\"",
            "\"id\":\"01900000-0000-7000-8000-000000000002\"");
        row("a photo of nobody", "\"id\":\"01900000-0000-7000-8000-00000000000c\"",
            "\"id\":\"01900000-0000-7000-8000-00000000000d\"");
        row("a photo less", "\"bytes\":500", "\"bytes\":499");
        row("a photo more", "\"bytes\":500", "\"bytes\":501");
        row("a photo's size below nothing", "\"bytes\":500", "\"bytes\":-500");
        row("another photo", "\"sha256\":\"", "\"sha256\":\"0");
        row("no time", "\"made\":\"2026", "\"made\":\"x");
        row("fields of a newer app", "\"schema\":1", "\"schema\":1000", ErrorCode::NewerFormat);
    }
    void whatIsSealedIsNotTrustedEither()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(ErrorCode, code);
        QByteArray schema("\"schema\":");
        schema += QByteArray::number(records::schemaOf<records::CheckIn>);
        auto [about, pictures] = insideOf(*fileFor(m_clinic.vault).sealedTo(m_clinic.box().publicKey));
        about.replace(schema, "\"schema\":1");
        QCOMPARE(about.count(from) > 0, true);
        about.replace(about.indexOf(from), from.size(), to);
        const auto read = CheckInFile::open(sealedAbout(about, pictures), m_clinic.vault, m_clinic.box());
        QVERIFY(!read);
        QCOMPARE(read.error().code(), code);
    }

    void noMoreThanAReaderTakes()
    {
        const auto refused = [&](const CheckInFile& file) {
            const auto bytes = file.sealedTo(m_clinic.box().publicKey);
            return bytes ? ErrorCode::Internal : bytes.error().code();
        };
        CheckInFile file = fileFor(m_clinic.vault);
        file.checkIns.clear();
        file.photos.clear();
        QCOMPARE(refused(file), ErrorCode::InvalidInput);
        file = fileFor(m_clinic.vault);
        file.photos.pop_back();
        QCOMPARE(refused(file), ErrorCode::InvalidInput);
        file = fileFor(m_clinic.vault);
        file.photos.front().jpeg = QByteArray(CheckInFile::mostPhotoBytes + 1, 'p');
        QCOMPARE(refused(file), ErrorCode::InvalidInput);
        file = fileFor(m_clinic.vault);
        file.checkIns.front().said.photos.clear();
        file.photos.clear();
        const SentCheckIn one = file.checkIns.front();
        for (int i = 100; file.checkIns.size() <= CheckInFile::mostCheckIns; ++i)
            file.checkIns.push_back({id(i), one.said});
        QCOMPARE(refused(file), ErrorCode::InvalidInput);
        file.checkIns.pop_back();
        const auto bytes = file.sealedTo(m_clinic.box().publicKey);
        QVERIFY(bytes);
        QCOMPARE(CheckInFile::open(*bytes, m_clinic.vault, m_clinic.box())->checkIns.size(), CheckInFile::mostCheckIns);
        // Five photos of the largest size are more than one file.
        file = fileFor(m_clinic.vault);
        file.checkIns.front().said.photos.clear();
        file.photos.clear();
        for (int i = 20; i < 25; ++i) {
            file.checkIns.front().said.photos.push_back(id(i));
            file.photos.push_back({id(i), file.made, QByteArray(CheckInFile::mostPhotoBytes, 'p')});
        }
        QCOMPARE(refused(file), ErrorCode::InvalidInput);
        QCOMPARE(fileFor(m_clinic.vault).sealedTo("short").error().code(), ErrorCode::Damaged);
    }

private:
    // The description and the photos, as the clinic finds them.
    std::pair<QByteArray, QByteArray> insideOf(const QByteArray& bytes) const
    {
        const auto plain = vault::openBox(QByteArrayView(bytes).sliced(36), m_clinic.box());
        if (!plain)
            qFatal("not sealed to this clinic");
        const QByteArrayView view = plain->view();
        const auto length = qsizetype(qFromBigEndian<quint32>(view.data() + 36));
        return {view.sliced(40, length).toByteArray(), view.sliced(40 + length).toByteArray()};
    }
    QByteArray sealedAbout(const QByteArray& about, const QByteArray& pictures = {}) const
    {
        const QByteArray head = "stipple-check-ins-1\n" + m_clinic.vault.toRfc4122();
        QByteArray length(4, '\0');
        qToBigEndian(quint32(about.size()), length.data());
        return head + *vault::sealToBox(head + length + about + pictures, m_clinic.box().publicKey);
    }

    const VouchedTablet m_clinic;
};

QTEST_APPLESS_MAIN(TestCheckInFile)
#include "test_check_in_file.moc"
