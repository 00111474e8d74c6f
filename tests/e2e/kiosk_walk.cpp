#include "kiosk_walk.h"

#include "kiosk_steps.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

namespace stipple::e2e
{

namespace
{

QString inBrackets(const QString& name) { return name.section(QLatin1Char('['), 1).section(QLatin1Char(']'), 0, -2); }

QStringList pathsOf(const QStringList& names)
{
    QStringList paths;
    for (const QString& name : names) {
        if (name.startsWith(QLatin1String("form.row[")))
            paths += inBrackets(name);
    }
    return paths;
}

int optionsOf(const QString& path, const QStringList& names)
{
    int count = 0;
    while (names.contains(QStringLiteral("form.choice[%1][%2]").arg(path).arg(count)))
        ++count;
    return count;
}

// Strokes that were drawn last may have been kept, too, before the tablet could say so.
bool isStillThere(DrivenApp& app, const QString& at, const QString& property, const QJsonValue& value)
{
    if (!value.isArray())
        return app.waitFor(at, property, value);
    const QJsonArray kept = value.toArray();
    const auto holdsAll = [&] {
        QJsonArray now = app.read(at, property).toArray();
        while (now.size() > kept.size())
            now.removeLast();
        return now == kept;
    };
    return QTest::qWaitFor(holdsAll, 15'000);
}

} // namespace

KioskWalk::KioskWalk(DrivenApp& app, Answers answers, QStringList refuses)
    : m_app(app)
    , m_answers(std::move(answers))
    , m_refuses(std::move(refuses))
{
}

KioskWalk::Did KioskWalk::fail(const QString& why)
{
    if (m_failure.isEmpty())
        m_failure = why + QStringLiteral(": ") + m_app.failure();
    return Did::Failed;
}

// The kiosk's own word for the step, and the first question where it has several pages.
QString KioskWalk::pageNow(const QStringList& names)
{
    const QString step = m_app.read(QStringLiteral("kiosk"), QStringLiteral("pageName")).toString();
    const QStringList paths = pathsOf(names);
    const QString page = paths.isEmpty() ? step : step + QLatin1Char('#') + paths.first();
    if (!m_pages.contains(page))
        m_pages += page;
    return page;
}

KioskWalk::Did KioskWalk::step(bool hurriedly)
{
    m_failure.clear();
    const QStringList names = m_app.names();
    if (names.contains(QStringLiteral("kiosk.language[en]"))) {
        pageNow(names);
        return m_app.tap(QStringLiteral("kiosk.language[en]")) && m_app.tap(QStringLiteral("kiosk.next")) &&
                       m_app.waitUntilGone(QStringLiteral("kiosk.language[en]"))
                   ? Did::Moved
                   : fail(QStringLiteral("the language"));
    }
    if (names.contains(QStringLiteral("consent.title")))
        return answerConsent(names, hurriedly);
    if (names.contains(QStringLiteral("form.next")))
        return answerForm(names, hurriedly);
    if (!names.contains(QStringLiteral("kiosk.headline")))
        return fail(QStringLiteral("nothing that a client could do: ") + names.join(QLatin1Char(' ')));
    const QString page = pageNow(names);
    QStringList& said = m_said[page];
    said = {m_app.read(QStringLiteral("kiosk.headline"), QStringLiteral("text")).toString(),
            m_app.read(QStringLiteral("kiosk.lead"), QStringLiteral("text")).toString()};
    for (int i = 0; names.contains(QStringLiteral("kiosk.line[%1]").arg(i)); ++i)
        said += m_app.read(QStringLiteral("kiosk.line[%1]").arg(i), QStringLiteral("said")).toString();
    if (page == QLatin1String("thank-you"))
        return Did::Ended;
    return m_app.tap(QStringLiteral("kiosk.next")) ? Did::Moved : fail(QStringLiteral("on from ") + page);
}

bool KioskWalk::toTheEnd()
{
    for (int i = 0; i < 1'000; ++i) {
        const Did did = step();
        if (did == Did::Ended)
            return true;
        if (did == Did::Failed)
            return false;
    }
    fail(QStringLiteral("it does not come to an end"));
    return false;
}

bool KioskWalk::waitUntilKept() { return waitUntilSaved(m_app); }

// Forms.

int KioskWalk::optionFor(const QString& path, int count)
{
    const QString wanted = m_answers.value(path);
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    if (isNumber)
        return number;
    static const QRegularExpression no(QStringLiteral("^(No|None|Nothing|Never)\\b"));
    for (int i = 0; i < count; ++i) {
        if (no.match(
                  m_app.read(QStringLiteral("form.choice[%1][%2]").arg(path).arg(i), QStringLiteral("text")).toString())
                .hasMatch())
            return i;
    }
    return 0;
}

bool KioskWalk::isAnswered(const QString& path, const QStringList& names)
{
    const int options = optionsOf(path, names);
    for (int i = 0; i < options; ++i) {
        if (m_app.read(QStringLiteral("form.choice[%1][%2]").arg(path).arg(i), QStringLiteral("checked")).toBool())
            return true;
    }
    if (options > 0)
        return false;
    if (names.contains(QStringLiteral("form.field[%1].year").arg(path)))
        return !m_answers.contains(path) ||
               m_app.read(QStringLiteral("form.field[%1].year").arg(path), QStringLiteral("text")).toString() ==
                   m_answers.value(path).section(QLatin1Char('.'), -1);
    const QString field = QStringLiteral("form.field[%1][0]").arg(path);
    return !names.contains(field) || !m_answers.contains(path) ||
           m_app.read(field, QStringLiteral("text")).toString() == m_answers.value(path);
}

bool KioskWalk::answerDate(const QString& path, const QString& date, QList<Kept>& given)
{
    QStringList parts = date.split(QLatin1Char('.'));
    for (QString& part : parts)
        part = part.rightJustified(2, QLatin1Char('0')); // as it stands there afterwards
    const QStringList fields =
        QStringList{QStringLiteral("day"), QStringLiteral("month"), QStringLiteral("year")}.mid(3 - parts.size());
    for (int i = 0; i < parts.size(); ++i) {
        const QString field = QStringLiteral("form.field[%1].%2").arg(path, fields.at(i));
        // A part that was typed before a kill is not typed a second time behind itself.
        if (!m_app.tap(field) || !m_app.key(QStringLiteral("End")) ||
            !m_app.key(QStringLiteral("Home"), QStringLiteral("shift")) || !m_app.type(parts.at(i)))
            return false;
    }
    for (int i = 0; i < parts.size(); ++i)
        given += {QStringLiteral("form.field[%1].%2").arg(path, fields.at(i)), QStringLiteral("text"), parts.at(i)};
    return true;
}

bool KioskWalk::answerRow(const QString& path, const QStringList& names, QList<Kept>& given)
{
    const int options = optionsOf(path, names);
    if (options > 0) {
        const QString choice = QStringLiteral("form.choice[%1][%2]").arg(path).arg(optionFor(path, options));
        given += {choice, QStringLiteral("checked"), true};
        return m_app.tap(choice);
    }
    if (names.contains(QStringLiteral("form.field[%1].year").arg(path)))
        return answerDate(path, m_answers.value(path), given);
    const QString field = QStringLiteral("form.field[%1][0]").arg(path);
    given += {field, QStringLiteral("text"), m_answers.value(path)};
    return m_app.tap(field) && m_app.key(QStringLiteral("End")) &&
           m_app.key(QStringLiteral("Home"), QStringLiteral("shift")) && m_app.type(m_answers.value(path));
}

KioskWalk::Did KioskWalk::answerForm(const QStringList& names, bool hurriedly)
{
    const QString page = pageNow(names);
    for (const QString& path : pathsOf(names)) {
        if (isAnswered(path, names))
            continue;
        QList<Kept> given;
        if (!answerRow(path, names, given))
            return fail(QStringLiteral("answering ") + path);
        if (hurriedly)
            return Did::Answered;
        for (const Kept& one : given) {
            if (!m_app.waitFor(one.at, one.property, one.value))
                return fail(QStringLiteral("the answer to ") + path);
        }
        if (!waitUntilKept())
            return fail(QStringLiteral("the answer is not kept: ") + path);
        m_kept[page.section(QLatin1Char('#'), 0, 0) + QLatin1Char('#') + path] = given;
        return Did::Answered;
    }
    const QString headline = m_app.read(QStringLiteral("form.progress"), QStringLiteral("text")).toString();
    if (!m_app.tap(QStringLiteral("form.next")))
        return fail(QStringLiteral("on from ") + page);
    // Another page, another step, or the review: the first row or the words above it change.
    const QStringList rows = pathsOf(names);
    const auto isElsewhere = [&] {
        const QStringList now = m_app.names();
        return !now.contains(QStringLiteral("form.next")) || pathsOf(now) != rows ||
               m_app.read(QStringLiteral("form.progress"), QStringLiteral("text")).toString() != headline;
    };
    return QTest::qWaitFor(isElsewhere, 15'000) ? Did::Moved : fail(QStringLiteral("it stays at ") + page);
}

// Consents.

KioskWalk::Did KioskWalk::answerConsent(const QStringList& names, bool hurriedly)
{
    const QString page = pageNow(names);
    const QString title = m_app.read(QStringLiteral("consent.title"), QStringLiteral("text")).toString();
    const auto keep = [&](const QString& what, const Kept& one) {
        if (hurriedly)
            return Did::Answered;
        if (!m_app.waitFor(one.at, one.property, one.value) || !waitUntilKept())
            return fail(QStringLiteral("not kept: ") + what);
        m_kept[page + QLatin1Char('#') + what] = {one};
        return Did::Answered;
    };
    const bool isOpen = m_app.read(QStringLiteral("consent"), QStringLiteral("isOpen")).toBool();
    if (isOpen && m_refuses.contains(page.section(QLatin1Char('/'), 1))) {
        if (!m_app.tap(QStringLiteral("consent.decline")))
            return fail(QStringLiteral("refusing ") + title);
    } else if (isOpen) {
        for (const QString& name : names) {
            if (!name.startsWith(QLatin1String("consent.statement[")) ||
                m_app.read(name, QStringLiteral("done")).toBool())
                continue;
            if (!m_app.tap(name) || !m_app.waitFor(QStringLiteral("consent.initials.accept")))
                return fail(QStringLiteral("asking for initials of ") + name);
            const bool given =
                m_app.names().contains(QStringLiteral("consent.initials.same"))
                    ? m_app.tap(QStringLiteral("consent.initials.same"))
                    : m_app.fill(QStringLiteral("consent.initials.typed"), QStringLiteral("NO")) &&
                          m_app.waitFor(QStringLiteral("consent.initials.accept"), QStringLiteral("enabled"), true) &&
                          m_app.tap(QStringLiteral("consent.initials.accept"));
            if (!given || !(hurriedly || m_app.waitUntilGone(QStringLiteral("consent.initials.accept"))))
                return fail(QStringLiteral("the initials of ") + name);
            return keep(name, {name, QStringLiteral("done"), true});
        }
        for (const QString& name : names) {
            if (name.startsWith(QLatin1String("consent.channel[")) && m_answers.contains(inBrackets(name)) &&
                !m_app.read(name, QStringLiteral("checked")).toBool())
                return m_app.tap(name) ? keep(name, {name, QStringLiteral("checked"), true}) : fail(name);
        }
        const QString text = page.section(QLatin1Char('/'), 1);
        if (beforeSigning && !m_prepared.contains(text)) {
            m_prepared += text;
            return beforeSigning(text) ? Did::Answered : fail(QStringLiteral("before signing ") + title);
        }
        if (!typedName.isEmpty()) {
            const QString typed = QStringLiteral("consent.typed[client]");
            if (!names.contains(typed))
                return m_app.tap(QStringLiteral("consent.way[client][1]")) && m_app.waitFor(typed)
                           ? Did::Answered
                           : fail(QStringLiteral("choosing to type the name under ") + title);
            if (m_app.read(typed, QStringLiteral("text")).toString() != typedName)
                return m_app.fill(typed, typedName) ? keep(typed, {typed, QStringLiteral("text"), typedName})
                                                    : fail(QStringLiteral("typing the name under ") + title);
            if (!m_app.tap(QStringLiteral("consent.sign")))
                return fail(QStringLiteral("signing ") + title);
            return waitUntilElsewhere(page) ? Did::Moved : fail(QStringLiteral("it stays at ") + title);
        }
        const QString pad = QStringLiteral("consent.pad[client]");
        const auto strokes = m_app.read(pad, QStringLiteral("strokes")).toArray().size();
        if (strokes < 2) {
            if (strokes == 1 && inMidSignature && !inMidSignature())
                return fail(QStringLiteral("in mid-signature"));
            if (!m_app.drag(pad, strokes == 0 ? 90 : -110, strokes == 0 ? -30 : 40))
                return fail(QStringLiteral("signing ") + title);
            if (hurriedly)
                return Did::Answered;
            const auto isDrawn = [&] {
                return m_app.read(pad, QStringLiteral("strokes")).toArray().size() == strokes + 1;
            };
            if (!QTest::qWaitFor(isDrawn, 15'000) || !waitUntilKept())
                return fail(QStringLiteral("the stroke is not kept: ") + title);
            m_kept[page + QStringLiteral("#strokes")] = {
                {pad, QStringLiteral("strokes"), m_app.read(pad, QStringLiteral("strokes"))}};
            return Did::Answered;
        }
        if (!m_app.tap(QStringLiteral("consent.sign")))
            return fail(QStringLiteral("signing ") + title);
    } else if (!m_app.tap(QStringLiteral("consent.sign"))) {
        return fail(QStringLiteral("on from ") + title);
    }
    return waitUntilElsewhere(page) ? Did::Moved : fail(QStringLiteral("it stays at ") + title);
}

bool KioskWalk::waitUntilElsewhere(const QString& page)
{
    const auto isElsewhere = [&] {
        return m_app.read(QStringLiteral("kiosk"), QStringLiteral("pageName")).toString() != page;
    };
    return QTest::qWaitFor(isElsewhere, 15'000);
}

// What was kept.

bool KioskWalk::allIsThere()
{
    QSet<QString> seen;
    QStringList wrong;
    const auto look = [&](const QStringList& names) {
        const QString step = m_app.read(QStringLiteral("kiosk"), QStringLiteral("pageName")).toString();
        for (auto kept = m_kept.cbegin(); kept != m_kept.cend(); ++kept) {
            if (kept.key().section(QLatin1Char('#'), 0, 0) != step || !names.contains(kept->first().at))
                continue;
            seen += kept.key();
            for (const Kept& one : kept.value()) {
                if (!isStillThere(m_app, one.at, one.property, one.value))
                    wrong += kept.key();
            }
        }
    };
    for (int i = 0; i < 1'000; ++i) {
        const QStringList names = m_app.names();
        look(names);
        QString back;
        for (const QString& name :
             {QStringLiteral("form.back"), QStringLiteral("consent.back"), QStringLiteral("kiosk.back")}) {
            if (names.contains(name))
                back = name;
        }
        if (back.isEmpty())
            break;
        const QString step = m_app.read(QStringLiteral("kiosk"), QStringLiteral("pageName")).toString();
        if (!m_app.tap(back))
            return false;
        const auto isElsewhere = [&] {
            return m_app.names() != names ||
                   m_app.read(QStringLiteral("kiosk"), QStringLiteral("pageName")).toString() != step;
        };
        if (!QTest::qWaitFor(isElsewhere, 15'000))
            break;
    }
    const QString here = m_app.read(QStringLiteral("kiosk"), QStringLiteral("pageName")).toString();
    for (auto kept = m_kept.cbegin(); kept != m_kept.cend(); ++kept) {
        // Pages before this one were looked at before, or come when one goes back beyond the form.
        if (kept.key().section(QLatin1Char('#'), 0, 0) == here && !seen.contains(kept.key()))
            wrong += kept.key() + QStringLiteral(" (not found)");
    }
    if (!wrong.isEmpty())
        m_failure = QStringLiteral("kept, and not there any more: ") + wrong.join(QStringLiteral(", "));
    return wrong.isEmpty();
}

} // namespace stipple::e2e
