// What is drawn onto photos that are compared: kept one by one as it is made, in a record of its own, found again,
// taken back, shown or not; and handed out only where it is wanted. The photos stay as they were taken.
#include "app/photo_export_controller.h"
#include "app/photo_marks_controller.h"
#include "open_clinic.h"
#include "vault/photos.h"
#include "vault/typed_edits.h"

#include <QDir>
#include <QPainterPath>
#include <QSignalSpy>

using namespace stipple;
using namespace stipple::app;

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

class TestPhotoMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clinic = std::make_unique<OpenClinic>();
        QVERIFY(m_clinic->make(0, true));
        QVERIFY(m_clinic->unlock());
        build();
        m_client = clientNamed(QStringLiteral("Helen Park"));
        QVERIFY(!m_client.isNull());
        compare();
    }
    void cleanup()
    {
        QVERIFY(m_clinic->close());
        m_out.reset();
        m_marks.reset();
        m_compare.reset();
        m_clinic.reset();
    }

    void eachToolMakesItsMark()
    {
        QVERIFY(m_marks->canDraw());
        m_marks->draw(true, tap(500, 400)); // nobody draws yet
        QCOMPARE(m_marks->marks()->count(), 0);
        m_marks->setDrawing(true);
        const double unit = width(true) / records::marksWidth; // px

        m_marks->setTool(PhotoMarksController::Circle);
        m_marks->draw(true, tap(200 * unit, 300 * unit));
        m_marks->setTool(PhotoMarksController::Arrow);
        m_marks->draw(true, line({{100 * unit, 100 * unit}, {150 * unit, 180 * unit}, {300 * unit, 200 * unit}}));
        m_marks->setTool(PhotoMarksController::Line);
        m_marks->draw(true, line({{10 * unit, 10 * unit}, {10.2 * unit, 10 * unit}, {60 * unit, 80 * unit}}));
        m_marks->setTool(PhotoMarksController::Number);
        m_marks->draw(true, tap(400 * unit, 400 * unit));
        m_marks->draw(true, tap(500 * unit, 400 * unit));
        m_marks->draw(false, tap(300, 300)); // the other photo counts for itself
        m_marks->setTool(PhotoMarksController::Words);
        m_marks->draw(true, tap(300, 300)); // nothing is written yet
        QCOMPARE(m_marks->marks()->count(), 6);
        m_marks->setWords(QStringLiteral("  filled   in "));
        m_marks->draw(true, tap(300 * unit, 350 * unit));
        QCOMPARE(m_marks->marks()->count(), 7);
        QVERIFY2(m_marks->told().startsWith(QStringLiteral("7 marks, the last by Maya Okonkwo")),
                 qPrintable(m_marks->told()));

        const auto kept = all(m_compare->laterId(), 6);
        QCOMPARE(kept[0].kind.known(), records::MarkKind::Circle);
        QVERIFY(near(kept[0].places[0][0].x, 200) && near(kept[0].places[0][0].y, 300));
        QCOMPARE(kept[0].places[0].size(), std::size_t(2)); // its size is said, too
        QCOMPARE(kept[0].practitioner, m_clinic->vault.practitioner());
        QCOMPARE(kept[0].at, m_clinic->clock.nowUtc());
        QCOMPARE(kept[1].places[0].size(), std::size_t(2)); // from its tail to its point
        QVERIFY(near(kept[1].places[0][1].x, 300));
        QCOMPARE(kept[2].places[0].size(), std::size_t(2)); // what lies upon each other is one place
        QCOMPARE(kept[3].number.value_or(0), 1);
        QCOMPARE(kept[4].number.value_or(0), 2);
        QCOMPARE(kept[5].text, QStringLiteral("filled in"));
        QCOMPARE(all(m_compare->earlierId(), 1)[0].number.value_or(0), 1);
        QCOMPARE(m_marks->problem(), QString());
    }

    void offThePhotoNothingIsKept()
    {
        m_marks->setDrawing(true);
        m_marks->setTool(PhotoMarksController::Line);
        m_marks->draw(true, {});
        QCOMPARE(m_marks->marks()->count(), 0);
        m_marks->draw(true, line({{-500, 20}, {width(true) + 900, 40}}));
        const auto kept = all(m_compare->laterId(), 1);
        QVERIFY(near(kept[0].places[0].front().x, 0));
        QVERIFY(near(kept[0].places[0].back().x, records::marksWidth));
    }

    void foundAgainAndTakenBack()
    {
        m_marks->setDrawing(true);
        m_marks->draw(true, tap(200, 200));
        m_marks->draw(true, tap(300, 200));
        m_marks->draw(false, tap(300, 200));
        QVERIFY(m_marks->canUndo());
        m_marks->undo(); // that of the earlier photo
        (void)all(m_compare->laterId(), 2);
        QCOMPARE(all(m_compare->earlierId(), 0).size(), std::size_t(0));

        // After the tablet was locked and unlocked.
        QVERIFY(m_clinic->close());
        QCOMPARE(m_marks->marks()->count(), 0);
        QVERIFY(m_marks->later().isEmpty() && !m_marks->isDrawing());
        QVERIFY(m_clinic->unlock());
        compare();
        TRY(m_marks->marks()->count() == 2);
        QVERIFY(!m_marks->canUndo()); // not made now: taken away by name
        const QString first = m_marks->marks()->value(0, "mark").toString();
        m_marks->remove(first);
        QCOMPARE(m_marks->marks()->count(), 1);
        (void)all(m_compare->laterId(), 1);
        // The photo is the one that was taken.
        const QString folder = m_clinic->path;
        const QUuid photo = m_compare->laterId();
        const auto jpeg = QCoro::waitFor(
            m_clinic->vault.read<QByteArray>([folder, photo](vault::Reader& reader) -> Result<QByteArray> {
                STIPPLE_ASSIGN(const records::Record record, reader.record(photo));
                return vault::readPhoto(folder, record);
            }));
        QVERIFY(jpeg.has_value());
    }

    void anotherTabletsMarksAreThereToo()
    {
        records::PhotoMarks layer;
        layer.photo = m_compare->laterId();
        records::PhotoMark mark;
        mark.kind = records::MarkKind::Circle;
        mark.places = {{{500, 500, 0}, {560, 500, 0}}};
        mark.at = m_clinic->clock.nowUtc().addDays(-1);
        mark.practitioner = m_clinic->vault.practitioner();
        layer.marks[QStringLiteral("theirs")] = mark;
        const QUuid client = m_client;
        for (int i = 0; i < 2; ++i) { // two tablets began a layer each
            layer.marks.begin()->second.at = layer.marks.begin()->second.at.addSecs(i);
            QVERIFY(QCoro::waitFor(m_clinic->vault.write<bool>([client, layer](vault::Writer& writer) -> Result<bool> {
                const QUuid id = writer.newId();
                STIPPLE_TRY(writer.change(id, vault::creating(id, client, layer)));
                return true;
            })));
        }
        m_clinic->navigator.reset();
        compare();
        TRY(m_marks->marks()->count() == 2);
        m_marks->setDrawing(true);
        m_marks->draw(true, tap(100, 100));
        (void)all(m_compare->laterId(), 3);
    }

    void shownOrNot()
    {
        QVERIFY(m_marks->later().isEmpty());
        m_marks->setDrawing(true);
        m_marks->setTool(PhotoMarksController::Circle);
        const double unit = width(true) / records::marksWidth;
        m_marks->draw(true, line({{500 * unit, 300 * unit}, {600 * unit, 300 * unit}}));
        QCOMPARE(m_marks->later().size(), 3);
        QVERIFY(m_marks->earlier().isEmpty());
        const auto box = m_marks->later().front().value<QPainterPath>().boundingRect();
        QVERIFY(near(box.center().x() / unit, 500) && near(box.width() / unit, 200));
        m_marks->setShown(false); // whoever draws sees it
        QVERIFY(m_marks->isShown());
        m_marks->setDrawing(false);
        m_marks->setShown(false);
        QVERIFY(m_marks->later().isEmpty());
        QCOMPARE(m_marks->marks()->count(), 1);
        m_marks->setShown(true);
        QCOMPARE(m_marks->later().size(), 3);
        // Showing places by hand ends the drawing, and the other way round.
        m_marks->setDrawing(true);
        m_compare->beginPointing();
        QVERIFY(!m_marks->isDrawing());
        m_marks->setDrawing(true);
        QVERIFY(m_compare->state() != CompareController::Pointing);
    }

    void handedOutAsOnePicture()
    {
        m_marks->setDrawing(true);
        m_marks->draw(true, tap(200, 200));
        (void)all(m_compare->laterId(), 1);
        QCOMPARE(m_compare->state(), CompareController::Laid);
        const QString earlier = m_compare->earlierPhoto();
        const QString later = m_compare->laterPhoto();
        const QVariant laid = m_compare->alignment();
        QVERIFY(laid.canConvert<QTransform>());
        const QString out = m_clinic->folder.filePath(QStringLiteral("out"));
        QVERIFY(QDir().mkpath(out));
        m_clinic->navigator.open(Navigator::ClientDataPage, idText(m_client));
        m_out->choosePair(earlier, later, laid);
        TRY(m_out->photos()->count() > 2);
        QCOMPARE(m_out->chosen(), 2);
        QVERIFY(m_out->isPair() && m_out->isLaid() && m_out->canHaveMarks());
        m_out->setMarks(true);
        m_out->setFolder(out);
        m_out->setPurpose(QStringLiteral("For the client"));
        QVERIFY(m_out->canExport());
        // For others only with a release.
        m_out->setUse(1);
        QVERIFY(!m_out->canExport() && !m_out->lacking().isEmpty());
        m_out->setUse(0);
        // A third one, and it is no pair.
        const QString third = otherThan(earlier, later);
        m_out->toggle(third);
        QVERIFY(!m_out->canExport() && !m_out->isLaid());
        m_out->toggle(third);
        QVERIFY(m_out->canExport());
        QSignalSpy handedOut(m_out.get(), &PhotoExportController::handedOut);
        m_out->exportChosen();
        QVERIFY(handedOut.wait(30'000));
        TRY(!m_out->busy());
        QCOMPARE(m_out->problem(), QString());
        const QStringList folders = QDir(out).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(folders.size(), 1);
        QVERIFY(m_out->exported().contains(folders.front()));
        QCOMPARE(QDir(out + u'/' + folders.front()).entryList(QDir::Files).size(), 1);
        const auto page = QCoro::waitFor(m_clinic->vault.read<std::vector<vault::AuditEntry>>(
            [](vault::Reader& reader) { return reader.auditPage({}); }));
        QVERIFY(page && !page->empty());
        QVERIFY(page->front().detail.contains(earlier) && page->front().detail.contains(later));
        QVERIFY(!page->front().detail.contains(QStringLiteral("Helen")));
    }

private:
    void build()
    {
        m_compare = std::make_unique<CompareController>(m_clinic->vault, m_clinic->gate, m_clinic->navigator,
                                                        m_clinic->languages, m_clinic->clinic);
        m_marks = std::make_unique<PhotoMarksController>(m_clinic->vault, m_clinic->gate, m_clinic->languages,
                                                         m_clinic->clinic, *m_compare);
        m_out = std::make_unique<PhotoExportController>(m_clinic->vault, m_clinic->gate, m_clinic->navigator,
                                                        m_clinic->languages, m_clinic->clinic);
    }
    void compare()
    {
        m_clinic->navigator.open(Navigator::ComparePage, idText(m_client));
        TRY(m_compare->state() == CompareController::Laid || m_compare->state() == CompareController::Apart);
    }
    QUuid clientNamed(const QString& name)
    {
        const auto found = QCoro::waitFor(m_clinic->vault.read<QUuid>([name](vault::Reader& reader) -> Result<QUuid> {
            STIPPLE_ASSIGN(const auto clients, reader.recordsOfType(QStringLiteral("client")));
            for (const records::Record& record : clients) {
                const auto client = records::read<records::Client>(record);
                if (client && client->name == name)
                    return record.id;
            }
            return QUuid();
        }));
        return found.value_or(QUuid());
    }
    std::vector<records::PhotoMark> inVault(const QUuid& photo)
    {
        const QUuid client = m_client;
        const auto records = QCoro::waitFor(m_clinic->vault.read<std::vector<records::Record>>(
            [client](vault::Reader& reader) { return reader.recordsOfClient(client); }));
        std::vector<records::PhotoMark> marks;
        for (const records::DrawnMark& drawn :
             records ? records::marksOn(*records, photo) : std::vector<records::DrawnMark>())
            marks.push_back(drawn.mark);
        return marks;
    }
    // Once there are so many.
    std::vector<records::PhotoMark> all(const QUuid& photo, std::size_t count)
    {
        std::vector<records::PhotoMark> marks;
        const bool isThere = QTest::qWaitFor(
            [&] {
                marks = inVault(photo);
                return marks.size() == count;
            },
            30'000);
        if (!isThere)
            qWarning("there are %zu marks, and not %zu", marks.size(), count);
        marks.resize(count);
        for (records::PhotoMark& mark : marks) {
            if (mark.places.empty())
                mark.places = {{{-1, -1, 0}, {-1, -1, 0}}}; // so that the test says what is missing
        }
        return marks;
    }
    QString otherThan(const QString& one, const QString& two) const
    {
        for (int row = 0; row < m_out->photos()->count(); ++row) {
            const QString photo = m_out->photos()->value(row, "photo").toString();
            if (photo != one && photo != two)
                return photo;
        }
        return {};
    }
    double width(bool isLater) const
    {
        return (isLater ? m_compare->later() : m_compare->earlier()).value<QImage>().width();
    }
    static bool near(double a, double b) { return std::abs(a - b) < 0.5; }
    static QVariantList line(const std::vector<QPointF>& points)
    {
        QVariantList all;
        for (const QPointF& point : points)
            all += QVariantMap{{QStringLiteral("x"), point.x()}, {QStringLiteral("y"), point.y()}};
        return all;
    }
    static QVariantList tap(double x, double y) { return line({{x, y}}); }

    std::unique_ptr<OpenClinic> m_clinic;
    std::unique_ptr<CompareController> m_compare;
    std::unique_ptr<PhotoMarksController> m_marks;
    std::unique_ptr<PhotoExportController> m_out;
    QUuid m_client;
};

QTEST_MAIN(TestPhotoMarks)
#include "test_photo_marks.moc"
