// What tests do again and again while a client holds the tablet.
#pragma once

#include "driven_app.h"

#include <QTest>

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
    if (!app.names().contains(QStringLiteral("form.saved")))
        return app.waitFor(QStringLiteral("consent.saved"), QStringLiteral("text"),
                           QStringLiteral("✓ Saved on this tablet"));
    // A form that nobody has changed since it was opened says nothing: there is nothing to save.
    const auto isSaved = [&app] {
        const QJsonValue text = app.read(QStringLiteral("form.saved"), QStringLiteral("text"));
        return text == QStringLiteral("✓ Saved on this tablet") || text == QString();
    };
    return QTest::qWaitFor(isSaved, 30'000) ||
           app.waitFor(QStringLiteral("form.saved"), QStringLiteral("text"), QStringLiteral("✓ Saved on this tablet"));
}

// Somebody signs beside, or for, the client. `more`: an interpreter's language by its own name, a guardian's
// relationship.
inline bool join(DrivenApp& app, const QString& role, const QString& name, const QString& more = {})
{
    if (!app.tap(QStringLiteral("consent.join[%1]").arg(role)) ||
        !app.waitFor(QStringLiteral("consent.joining.name"), QStringLiteral("activeFocus"), true) || !app.type(name))
        return false;
    if (role == u"guardian" && !app.fill(QStringLiteral("consent.joining.relationship"), more))
        return false;
    if (role == u"interpreter" &&
        (!app.tap(QStringLiteral("consent.joining.language")) || !app.type(more.left(4)) ||
         !app.key(QStringLiteral("Return")) ||
         !app.waitFor(QStringLiteral("consent.joining.language"), QStringLiteral("displayText"), more)))
        return false;
    return app.waitFor(QStringLiteral("consent.joining.accept"), QStringLiteral("enabled"), true) &&
           app.tap(QStringLiteral("consent.joining.accept")) &&
           app.waitUntilGone(QStringLiteral("consent.joining.accept")) &&
           app.waitFor(QStringLiteral("consent.signer[%1]").arg(role));
}

inline bool signTyped(DrivenApp& app, const QString& role, const QString& name)
{
    const QString typed = QStringLiteral("consent.typed[%1]").arg(role);
    return app.tap(QStringLiteral("consent.way[%1][1]").arg(role)) && app.waitFor(typed) && app.fill(typed, name) &&
           app.waitFor(typed, QStringLiteral("text"), name);
}

inline bool signByName(DrivenApp& app, const QString& name) { return signTyped(app, QStringLiteral("client"), name); }

// On the page of a client, whose consents of these kinds are withdrawn by telephone; it comes back there.
inline bool withdrawByPhone(DrivenApp& app, const QStringList& kinds)
{
    for (const QString& kind : kinds) {
        const QString row = QStringLiteral("client.consent[%1]").arg(kind);
        if (!app.waitFor(row) || !app.tap(row) || !app.waitFor(QStringLiteral("signedText.takeBack")) ||
            !app.tap(QStringLiteral("signedText.takeBack")) || !app.waitFor(QStringLiteral("withdrawal.how[1]")) ||
            !app.tap(QStringLiteral("withdrawal.how[1]")) || !app.waitFor(QStringLiteral("withdrawal.reason")) ||
            !app.tap(QStringLiteral("withdrawal.accept")) || !app.waitUntilGone(QStringLiteral("withdrawal.accept")) ||
            !app.waitUntilGone(QStringLiteral("signedText.takeBack")) || !app.tap(QStringLiteral("signedText.back")) ||
            !app.waitFor(row, QStringLiteral("standing"), QStringLiteral("Withdrawn")) ||
            !app.waitFor(QStringLiteral("client.handOver"), QStringLiteral("enabled"), true))
            return false;
    }
    return true;
}

// From the page of a client whose questions are answered: what they give cause for is read, and the consents handed
// over.
inline bool handConsentsOver(DrivenApp& app)
{
    if (!app.tap(QStringLiteral("client.review")) || !app.waitFor(QStringLiteral("review.outcome")))
        return false;
    const auto isRead = [&app] {
        const QStringList names = app.names();
        if (names.contains(QStringLiteral("review.read")))
            app.tap(QStringLiteral("review.read"));
        return names.contains(QStringLiteral("review.handOver"));
    };
    return (QTest::qWaitFor(isRead, 15'000) || app.waitFor(QStringLiteral("review.handOver"))) &&
           app.tap(QStringLiteral("review.handOver")) && app.followToNextStage() &&
           app.waitFor(QStringLiteral("kiosk.language[en]"));
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
