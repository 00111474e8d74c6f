#include "random_events.h"

using namespace stipple;
using namespace stipple::handover;
using namespace stipple::handover::test;

namespace
{

const QString form = sampleFormName();
const QString treatment = QStringLiteral("treatment");
const QString client = QStringLiteral("client");

FormStep named(const char* name)
{
    return answered(form, QStringLiteral("name"), {forms::Value::string(QString::fromUtf8(name))});
}
StrokeAdded stroke(double x) { return {{treatment, client, {}}, 500, 200, {{x, 2, 0}, {3, 4, 8}}}; }
ConsentEnded signedNow() { return {treatment, ConsentEnded::How::Signed, QStringLiteral("es"), {}}; }

} // namespace

class TestState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_pack = samplePack();
        auto begun = State::begin(m_pack);
        QVERIFY2(begun, qPrintable(begun ? QString() : begun.error().message()));
        m_state.emplace(*std::move(begun));
        m_number = 0;
    }

    // What the kiosk has in memory, and what is built from the frames it had written until then, are the same after
    // every event, also if some of them were refused.
    void loadedIsWhatWasSaved()
    {
        QVERIFY(rc::check("replay(save(x)) = x after every event", [this] {
            State state = *State::begin(m_pack);
            std::vector<EarlierFrame> frames;
            const int count = *rc::gen::inRange(1, 60);
            for (int i = 0; i < count; ++i) {
                const Event one = randomEvent();
                const State before = state;
                const quint64 number = frames.size() + 1;
                if (!state.apply(one, number)) {
                    RC_ASSERT(state == before); // refused: nothing was changed
                    continue;
                }
                frames.push_back({number, one.toBytes()});
                const auto replayed = replay(m_pack, frames);
                RC_ASSERT(replayed.has_value());
                RC_ASSERT(replayed->problems.isEmpty());
                RC_ASSERT(replayed->state == state);
            }
        }));
    }

    void orderAndRepetitionOfFramesDoNotMatter()
    {
        QVERIFY(rc::check("frames are taken by their numbers", [this] {
            std::vector<Event> events;
            for (int i = 0; i < 20; ++i)
                events.push_back(randomEvent());
            std::vector<EarlierFrame> frames = framesOf(events);
            const auto inOrder = replay(m_pack, frames);
            std::reverse(frames.begin(), frames.end());
            frames.push_back(frames[7]);
            RC_ASSERT(replay(m_pack, frames)->state == inOrder->state);
        }));
    }

    void anAnswerOpensACompletedForm()
    {
        take(named("Ana"));
        take(FormCompleted{form});
        QVERIFY(m_state->form(form)->completedAt.isValid());
        QCOMPARE(m_state->form(form)->completedBy, quint64(2));
        QVERIFY(m_state->isDone(*m_pack.step(u"form/intake")));
        take(named("Ana Ruiz"));
        QVERIFY(!m_state->isDone(*m_pack.step(u"form/intake")));
    }

    void aFormWithAGapIsNotCompleted()
    {
        const Done done = m_state->apply(happened(FormCompleted{form}));
        QVERIFY(!done);
        QCOMPARE(done.error().code(), ErrorCode::Refused);
    }

    void aSignedTextStaysAsItIs()
    {
        take(StatementSet{treatment, QStringLiteral("risks"), true, QStringLiteral("AR")});
        QVERIFY(!m_state->apply(happened(signedNow()))); // nobody signed
        take(stroke(1));
        take(stroke(2));
        take(StrokeUndone{{treatment, client, {}}});
        take(signedNow());
        QVERIFY(m_state->isDone(*m_pack.step(u"consent/treatment")));
        for (const Happening& late :
             {Happening(stroke(5)), Happening(StrokesCleared{{treatment, client, {}}}),
              Happening(StatementSet{treatment, QStringLiteral("risks"), false, {}}), Happening(signedNow()),
              Happening(QuestionAsked{treatment, 0, QStringLiteral("?")}),
              Happening(NameTyped{treatment, client, QStringLiteral("A")})})
            QVERIFY(!m_state->apply(happened(late)));
        const auto& drawn = m_state->consent(treatment).signatures.at(client).drawn;
        QCOMPARE(drawn.strokes.size(), std::size_t(1));
        QCOMPARE(drawn.strokes[0][0].x, 1.0);
        QCOMPARE(drawn.width, 500.0);
        take(ConsentEnded{treatment, ConsentEnded::How::Reopened, {}, {}});
        QVERIFY(!m_state->consent(treatment).signatures.at(client).isThere()); // to be signed anew
        QVERIFY(*m_state->consent(treatment).statements.at(QStringLiteral("risks")).accepted);
    }

    void isEitherDrawnOrTyped()
    {
        take(stroke(1));
        take(NameTyped{treatment, client, QStringLiteral("Ana Ruiz")});
        const auto& signature = m_state->consent(treatment).signatures.at(client);
        QVERIFY(signature.drawn.strokes.empty());
        QCOMPARE(signature.typed, QStringLiteral("Ana Ruiz"));
        take(stroke(1));
        QVERIFY(signature.typed.isEmpty());
    }

    // A frame taken out of the middle: nothing that was completed or signed counts until the client has seen it again.
    void whatIsMissingIsToldAndHoldsBackWhatWasCompleted()
    {
        std::vector<Event> events{happened(named("Ana")),
                                  happened(StatementSet{treatment, QStringLiteral("risks"), true, {}}),
                                  happened(stroke(1)), happened(signedNow()), happened(FormCompleted{form})};
        for (std::size_t gone = 0; gone + 1 < events.size(); ++gone) {
            auto frames = framesOf(events);
            frames.erase(frames.begin() + qsizetype(gone));
            auto replayed = replay(m_pack, frames);
            QVERIFY(replayed);
            QCOMPARE(replayed->missing, std::vector<quint64>{gone + 1});
            QVERIFY(!replayed->problems.isEmpty());
            QVERIFY(!replayed->state.form(form)->completedAt.isValid());
            QVERIFY(!replayed->state.consent(treatment).ended);
            QCOMPARE(replayed->last, quint64(5));
            // The client goes on.
            QVERIFY(replayed->state.apply(happened(Resumed{}), 6));
            QVERIFY(replayed->state.apply(happened(named("Ana")), 7));
            QVERIFY(replayed->state.apply(happened(FormCompleted{form}), 8));
            QCOMPARE(replayed->state.form(form)->completedBy, quint64(8));
        }
    }

    void aFrameThatCannotBeReadIsToldAndPassedOver()
    {
        auto frames = framesOf({happened(named("Ana")), happened(named("Eva")), happened(FormCompleted{form})});
        frames[1].content = "{}";
        const auto replayed = replay(m_pack, frames);
        QCOMPARE(replayed->problems.size(), 1);
        QCOMPARE(replayed->state.form(form)->answers().values(u"name").front().toString(), QStringLiteral("Ana"));
    }

    void comesBackToWhereTheClientWas()
    {
        take(StepReached{QStringLiteral("form/intake")});
        take(FormStep{form, forms::PlaceReached{QStringLiteral("med")}});
        take(HandedBack{});
        QVERIFY(m_state->isHandedBack());
        take(Resumed{});
        QCOMPARE(m_state->step(), QStringLiteral("form/intake"));
        QCOMPARE(m_state->form(form)->filled.place(), QStringLiteral("med"));
        QVERIFY(!m_state->isHandedBack());
        QVERIFY(!m_state->apply(happened(StepReached{QStringLiteral("settings")})));
        QCOMPARE(m_state->step(), QStringLiteral("form/intake"));
    }

    void aFormBeginsFromTheLastAnswers()
    {
        QCOMPARE(m_state->form(form)->base, m_pack.answers.front().response);
        QCOMPARE(m_state->form(form)->answers().values(u"age").front().toInteger(), 40);
        m_pack.answers.clear();
        QVERIFY(State::begin(m_pack)->form(form)->answers().values(u"age").empty());
    }

    void aFormOfAnotherVersionIsRefused()
    {
        Pack pack = samplePack();
        pack.forms[0].questionnaire = QStringLiteral("https://forms.example.org/f|3");
        QVERIFY(!State::begin(pack));
        pack = samplePack();
        pack.forms[0].bytes = "{}";
        QVERIFY(!State::begin(pack));
    }

private:
    void take(Happening what)
    {
        const Done done = m_state->apply(happened(std::move(what)), ++m_number);
        if (!done)
            qFatal("%s", qPrintable(done.error().message()));
    }
    Pack m_pack;
    std::optional<State> m_state;
    quint64 m_number = 0;
};

QTEST_APPLESS_MAIN(TestState)
#include "test_state.moc"
