// A tablet's first start, as a newcomer goes through it: up to the empty list of clients.
#pragma once

#include "driven_app.h"

namespace stipple::e2e
{

inline const QString newPassphrase = QStringLiteral("velvet kettle under nine umbrellas");

inline bool goThroughFirstStart(DrivenApp& app, bool pictures)
{
    const auto next = [&] { return app.tap(QStringLiteral("firstStart.next")); };
    const auto show = [&](const char* name) { return !pictures || app.picture(QString::fromLatin1(name)); };
    QStringList groups;
    if (!app.waitFor(QStringLiteral("firstStart.language[en]")) ||
        !app.tap(QStringLiteral("firstStart.language[en]")) || !show("first-1-language") || !next() ||
        !app.waitFor(QStringLiteral("firstStart.clinic")))
        return false;
    if (!next() || !show("first-2-clinic-missing") ||
        !app.fill(QStringLiteral("firstStart.clinic"), QStringLiteral("Atelier Norte")) || !next() ||
        !app.waitFor(QStringLiteral("firstStart.owner")))
        return false;
    if (!app.fill(QStringLiteral("firstStart.owner"), QStringLiteral("Ines Robledo")) || !show("first-3-owner") ||
        !next() || !app.waitFor(QStringLiteral("firstStart.side[0,0]")) || !show("first-3-protocol") || !next() ||
        !app.waitFor(QStringLiteral("firstStart.passphrase")))
        return false;
    if (!app.fill(QStringLiteral("firstStart.passphrase"), QStringLiteral("password1")) || !show("first-4-weak"))
        return false;
    if (!next() || !app.tap(QStringLiteral("firstStart.passphrase")) ||
        !app.key(QStringLiteral("A"), QStringLiteral("control")) || !app.type(newPassphrase) ||
        !app.fill(QStringLiteral("firstStart.repeat"), newPassphrase) || !show("first-4-passphrase") || !next() ||
        !app.waitFor(QStringLiteral("firstStart.group[8]")) || !show("first-5-code"))
        return false;
    for (int i = 0; i < 9; ++i)
        groups += app.read(QStringLiteral("firstStart.group[%1]").arg(i), QStringLiteral("modelData")).toString();
    if (!next() || !app.waitFor(QStringLiteral("firstStart.check[0]")))
        return false;
    for (int i = 0; i < 3; ++i) {
        const QString field = QStringLiteral("firstStart.check[%1]").arg(i);
        const QString label = app.read(field, QStringLiteral("askedGroup")).toVariant().toString();
        if (!app.fill(field, groups.value(label.toInt()).toLower()))
            return false;
    }
    return show("first-6-check") && next() && app.waitFor(QStringLiteral("firstStart.done")) && show("first-7-done") &&
           next() && app.waitFor(QStringLiteral("today.nobody")) && show("today-empty") &&
           app.tap(QStringLiteral("nav.clients")) && app.waitFor(QStringLiteral("clients.first"));
}

} // namespace stipple::e2e
