// What tests do again and again while a client holds the tablet.
#pragma once

#include "driven_app.h"

namespace stipple::e2e
{

inline const QStringList healthDataStatements{QStringLiteral("understood"), QStringLiteral("records"),
                                              QStringLiteral("health"),     QStringLiteral("true-answers"),
                                              QStringLiteral("paper"),      QStringLiteral("questions")};

// Each sentence with the same initials: typed once, then offered again.
inline bool initial(DrivenApp& app, const QStringList& statements, bool areKnown = false)
{
    for (const QString& statement : statements) {
        const QString row = QStringLiteral("consent.statement[%1]").arg(statement);
        if (!app.tap(row) || !app.waitFor(QStringLiteral("consent.initials.accept")))
            return false;
        const bool given =
            areKnown ? app.tap(QStringLiteral("consent.initials.same"))
                     : app.fill(QStringLiteral("consent.initials.typed"), QStringLiteral("AH")) &&
                           app.waitFor(QStringLiteral("consent.initials.accept"), QStringLiteral("enabled"), true) &&
                           app.tap(QStringLiteral("consent.initials.accept"));
        if (!given || !app.waitFor(row, QStringLiteral("done"), true) ||
            !app.waitUntilGone(QStringLiteral("consent.initials.accept")))
            return false;
        areKnown = true;
    }
    return true;
}

// What was answered, and the page one is on, would outlive the app.
inline bool waitUntilSaved(DrivenApp& app)
{
    const bool isForm = app.names().contains(QStringLiteral("form.saved"));
    return app.waitFor(isForm ? QStringLiteral("form.saved") : QStringLiteral("consent.saved"), QStringLiteral("text"),
                       QStringLiteral("✓ Saved on this tablet"));
}

inline bool signByName(DrivenApp& app, const QString& name)
{
    return app.tap(QStringLiteral("consent.way[client][1]")) && app.waitFor(QStringLiteral("consent.typed[client]")) &&
           app.fill(QStringLiteral("consent.typed[client]"), name);
}

// Two strokes on the pad.
inline bool signByHand(DrivenApp& app)
{
    const QString pad = QStringLiteral("consent.pad[client]");
    return app.drag(pad, 90, -30) && app.drag(pad, -110, 40) && app.waitFor(pad, QStringLiteral("drawing"), false);
}

// From the language page through the consent that comes before the questions.
inline bool agreeToRecords(DrivenApp& app)
{
    return app.tap(QStringLiteral("kiosk.next")) && app.waitFor(QStringLiteral("consent.title")) &&
           initial(app, healthDataStatements) && signByName(app, QStringLiteral("Amina Haddad")) &&
           app.tap(QStringLiteral("consent.sign"));
}

} // namespace stipple::e2e
