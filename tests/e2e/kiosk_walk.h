// A client who goes through whatever the kiosk shows, one thing at a time, and remembers what the tablet said it has
// kept. Looks at the screen before each thing, so that it goes on after a kill as a person would.
#pragma once

#include "driven_app.h"

#include <QMap>

#include <functional>

namespace stipple::e2e
{

class KioskWalk
{
public:
    // By the question's path: "3" chooses that option, a date is "14.3.1985" or "3.1985", anything else is typed. What
    // is not named: “No” or “None” where there is one, else the first option; words nobody has to give are left out.
    using Answers = QMap<QString, QString>;
    // Texts that are refused, by their id in the protocol.
    KioskWalk(DrivenApp& app, Answers answers, QStringList refuses = {});

    enum class Did {
        Answered, // and the tablet says that it is kept
        Moved,    // to another page
        Ended,    // thanks are said; the tablet is to be given back
        Failed,
    };
    // The next thing. `hurriedly`: without waiting until it is kept, so that nothing of it counts as kept.
    Did step(bool hurriedly = false);
    // On until thanks are said.
    bool toTheEnd();

    // Back from here page by page as far as it goes, comparing all that was kept on the way.
    bool allIsThere();
    // Pages that were seen, each by a name of its own.
    const QStringList& pages() const { return m_pages; }
    // What the words' pages said.
    const QMap<QString, QStringList>& said() const { return m_said; }
    int kept() const { return int(m_kept.size()); }
    QString failure() const { return m_failure.isEmpty() ? m_app.failure() : m_failure; }
    // Signs by typing it; empty: by drawing.
    QString typedName;
    // Called once for each text, when all its sentences are initialled and before the client signs.
    std::function<bool(const QString& text)> beforeSigning;
    // Called before the second stroke of a signature.
    std::function<bool()> inMidSignature;

private:
    struct Kept {
        QString at;
        QString property;
        QJsonValue value;
    };
    Did answerForm(const QStringList& names, bool hurriedly);
    Did answerConsent(const QStringList& names, bool hurriedly);
    bool answerRow(const QString& path, const QStringList& names, QList<Kept>& given);
    bool answerDate(const QString& path, const QString& date, QList<Kept>& given);
    int optionFor(const QString& path, int count);
    bool isAnswered(const QString& path, const QStringList& names);
    bool waitUntilKept();
    bool waitUntilElsewhere(const QString& page);
    Did fail(const QString& why);
    QString pageNow(const QStringList& names);

    DrivenApp& m_app;
    const Answers m_answers;
    const QStringList m_refuses;
    QMap<QString, QList<Kept>> m_kept; // by page and what was answered there
    QStringList m_pages;
    QMap<QString, QStringList> m_said;
    QStringList m_prepared; // texts for which beforeSigning was called
    QString m_failure;
};

} // namespace stipple::e2e
