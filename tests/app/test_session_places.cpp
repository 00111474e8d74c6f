// The places that a session treats, one by one: scars that are drawn and numbered, depth where it is otherwise, and a
// photo for each in the session's list of views.
#include "app/session_fields.h"
#include "app/session_photos.h"
#include "app/session_places.h"
#include "open_clinic.h"

using namespace stipple;
using namespace stipple::app;

namespace
{

QString word(const char* text) { return QString::fromLatin1(text); }

QVariantList stroke(double x, double y)
{
    return {QVariantMap{{word("x"), x}, {word("y"), y}, {word("ms"), 0}},
            QVariantMap{{word("x"), x + 40}, {word("y"), y + 10}, {word("ms"), 90}}};
}

} // namespace

class TestSessionPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_clinic = std::make_unique<OpenClinic>();
        QVERIFY(m_clinic->make(1, false));
        QVERIFY(m_clinic->unlock());
    }
    void cleanupTestCase() { QVERIFY(m_clinic->close()); }

    void scarsAreNumbered()
    {
        records::Session session;
        QVERIFY(toggleZone(session, word("scar")));
        session.zones[word("scar")].depth = 0.3;
        QVERIFY(addScar(session, stroke(100, 200)));
        // What was noted of "a scar" is the first one's.
        QCOMPARE(session.zones.size(), std::size_t(1));
        QCOMPARE(session.zones.at(word("scar 1")).depth.value_or(0), 0.3);
        for (int i = 2; i <= 11; ++i)
            QVERIFY(addScar(session, stroke(100 + 10 * i, 200)));
        QVERIFY(!addScar(session, {}));
        const QVariantList drawn = drawnScars(session);
        QCOMPARE(drawn.size(), 11);
        // In their order: the tenth after the ninth.
        QCOMPARE(drawn.at(9).toList().front().toMap().value(word("x")).toDouble(), 200.0);
        QCOMPARE(drawn.at(10).toList().front().toMap().value(word("x")).toDouble(), 210.0);
        const QVariantMap values = valuesOf(session, *m_clinic->clinic.protocol());
        QCOMPARE(values.value(word("zones")).toStringList(), QStringList(word("scar")));
        QVERIFY(undoScar(session));
        QVERIFY(!session.zones.contains(word("scar 11")));
        for (int i = 0; i < 10; ++i)
            QVERIFY(undoScar(session));
        // That there is one stays said, until it is taken out.
        QCOMPARE(session.zones.size(), std::size_t(1));
        QVERIFY(session.zones.contains(word("scar")));
        QVERIFY(!undoScar(session));
        QVERIFY(addScar(session, stroke(1, 2)) && addScar(session, stroke(3, 4)));
        QVERIFY(toggleZone(session, word("scar"))); // all of them
        QVERIFY(session.zones.empty());
    }

    void depthWhereItIsOtherwise()
    {
        records::Session session;
        QVERIFY(toggleZone(session, word("crown")));
        QVERIFY(addScar(session, stroke(10, 20)));
        QVERIFY(setPlace(session, word("crown"), word("depth"), word("0.4")));
        QVERIFY(setPlace(session, word("scar 1"), word("dotSize"), word("85")));
        const std::vector<std::array<const char*, 3>> wrong{{"crown", "depth", "9"},
                                                            {"crown", "depth", "deep"},
                                                            {"crown", "speed", "1"},
                                                            {"top", "depth", "0.4"},
                                                            {"crown", "dotSize", "5"}};
        for (const auto& [place, field, value] : wrong)
            QVERIFY2(!setPlace(session, word(place), word(field), word(value)), value);
        QCOMPARE(session.zones.at(word("crown")).depth.value_or(0), 0.4);
        const QVariantList rows = placeRows(session, m_clinic->clinic);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).toMap().value(word("told")).toString(), QStringLiteral("Crown · 0.4 mm"));
        QCOMPARE(rows.at(1).toMap().value(word("told")).toString(), QStringLiteral("Scar 1 · 85 µm"));
        QCOMPARE(rows.at(1).toMap().value(word("depth")).toString(), QString());
        QVERIFY(setPlace(session, word("crown"), word("depth"), QString()));
        QVERIFY(!session.zones.at(word("crown")).depth);
    }

    void asPlanned()
    {
        records::Plan plan;
        plan.zones = {records::Zone::Crown, records::Zone::Scar};
        plan.scarSketch.emplace();
        plan.scarSketch->width = 500; // another pad
        plan.scarSketch->height = 500;
        plan.scarSketch->strokes = {{{100, 50, 0}, {120, 60, 9}}, {{200, 50, 20}}};
        const records::Session planned = plannedFrom(plan);
        QCOMPARE(planned.zones.size(), std::size_t(3));
        QCOMPARE(planned.zones.at(word("scar 1")).outline->strokes.at(0).at(0).x, 200.0);
        QCOMPARE(planned.zones.at(word("scar 2")).outline->strokes.at(0).size(), std::size_t(1));
        plan.zones = {records::Zone::Crown}; // sketched, but not what is treated
        QCOMPARE(plannedFrom(plan).zones.size(), std::size_t(1));
    }

    void aPhotoForEach()
    {
        records::Session session;
        SessionSeen seen;
        const auto before = viewsOf(seen, session, word("before"), m_clinic->clinic);
        QVERIFY(!before.empty());
        QVERIFY(toggleZone(session, word("crown")));
        QVERIFY(addScar(session, stroke(10, 20)));
        seen.photos[word("after/close-up/crown")].insert(QUuid::createUuid());
        session.skippedViews[word("after/scar/scar 1")] = word("A bandage");
        const auto after = viewsOf(seen, session, word("after"), m_clinic->clinic);
        QCOMPARE(after.size(), before.size() + 2);
        const auto find = [&](const char* id) {
            const auto found =
                std::find_if(after.begin(), after.end(), [&](const ViewSeen& view) { return view.id == word(id); });
            return found == after.end() ? ViewSeen{} : *found;
        };
        QCOMPARE(find("close-up/crown").title, word("Close-up: Crown"));
        QCOMPARE(find("close-up/crown").state, ViewSeen::Taken);
        QCOMPARE(find("scar/scar 1").title, word("Scar: Scar 1"));
        QCOMPARE(find("scar/scar 1").state, ViewSeen::Skipped);
        // They are offered, and nobody has to.
        QVERIFY(!find("close-up/crown").isRequired);
        QCOMPARE(missingViews(viewsOf(seen, session, word("before"), m_clinic->clinic)), missingViews(before));
    }

private:
    std::unique_ptr<OpenClinic> m_clinic;
};

QTEST_MAIN(TestSessionPlaces)
#include "test_session_places.moc"
