#include "kiosk_storm.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace stipple::e2e
{

namespace
{

QJsonObject doing(const char* what) { return {{QStringLiteral("do"), QLatin1String(what)}}; }

} // namespace

bool KioskStorm::tap(const QString& at)
{
    QJsonObject command = doing("tap");
    command.insert(QStringLiteral("at"), at);
    return m_app.perform(command);
}

bool KioskStorm::pointer(const char* what)
{
    QJsonObject command = doing("pointer");
    command.insert(QStringLiteral("what"), QLatin1String(what));
    command.insert(QStringLiteral("x"), pick(1280));
    command.insert(QStringLiteral("y"), pick(1280));
    return m_app.perform(command);
}

bool KioskStorm::press()
{
    static const QStringList keys{
        QStringLiteral("F4"),     QStringLiteral("Q"),    QStringLiteral("W"),       QStringLiteral("Escape"),
        QStringLiteral("Back"),   QStringLiteral("F11"),  QStringLiteral("Tab"),     QStringLiteral("Return"),
        QStringLiteral("Delete"), QStringLiteral("Home"), QStringLiteral("Down"),    QStringLiteral("Up"),
        QStringLiteral("Left"),   QStringLiteral("Menu"), QStringLiteral("Print"),   QStringLiteral("C"),
        QStringLiteral("V"),      QStringLiteral("O"),    QStringLiteral("N"),       QStringLiteral("P"),
        QStringLiteral("F1"),     QStringLiteral("F5"),   QStringLiteral("HomePage")};
    static const QStringList held{QString(),
                                  QString(),
                                  QStringLiteral("alt"),
                                  QStringLiteral("control"),
                                  QStringLiteral("meta"),
                                  QStringLiteral("shift"),
                                  QStringLiteral("control alt"),
                                  QStringLiteral("control shift")};
    return m_app.key(pick(keys), pick(held));
}

bool KioskStorm::type()
{
    QString letters;
    for (int i = 1 + pick(6); i > 0; --i)
        letters += QChar(pick(4) == 0 ? 0x30 + pick(10) : pick(3) == 0 ? 0x0621 + pick(20) : 0x61 + pick(26));
    return m_app.type(letters);
}

bool KioskStorm::touch()
{
    QJsonArray points;
    for (int i = 1 + pick(5); i > 0; --i)
        points.append(QJsonArray{pick(1280), pick(1280)});
    bool done = true;
    for (const char* what : {"press", "move", "release"}) {
        QJsonObject command = doing("touch");
        command.insert(QStringLiteral("what"), QLatin1String(what));
        command.insert(QStringLiteral("points"), points);
        done = m_app.perform(command) && done;
    }
    return done;
}

// In whatever moment that is; nobody waits until the page has found its place.
bool KioskStorm::turn()
{
    static constexpr std::pair<int, int> sizes[] = {{1280, 800}, {800, 1280}, {1024, 768}, {768, 1024}, {1280, 1200}};
    const auto [width, height] = sizes[pick(int(std::size(sizes)))];
    QJsonObject command = doing("resize");
    command.insert(QStringLiteral("width"), width);
    command.insert(QStringLiteral("height"), height);
    ++m_done[QStringLiteral("turned")];
    return m_app.perform(command);
}

void KioskStorm::event()
{
    const int kind = pick(100);
    if (kind < 30) {
        pointer("tap");
    } else if (kind < 42) {
        pointer("press") && pointer("move") && pointer("move") && pointer("release");
    } else if (kind < 60) {
        press();
    } else if (kind < 67) {
        type();
    } else if (kind < 75) {
        touch();
    } else if (kind < 79) {
        m_app.perform(doing("close"));
    } else if (kind < 82) {
        QJsonObject command = doing("drop");
        command.insert(QStringLiteral("x"), pick(1280));
        command.insert(QStringLiteral("y"), pick(1280));
        command.insert(QStringLiteral("text"),
                       pick(2) == 0 ? QStringLiteral("file:///etc/passwd") : QStringLiteral("https://example.org/"));
        m_app.perform(command);
    } else if (kind < 87) {
        turn();
    } else {
        goOn();
        if (pick(4) == 0)
            turn(); // with the rows of the page that just went
    }
}

void KioskStorm::initials()
{
    if (tapIf(QStringLiteral("consent.initials.same")))
        return;
    if (pick(3) == 0 && tapIf(QStringLiteral("consent.initials.way[1]"))) {
        if (m_app.drag(QStringLiteral("consent.initials.pad"), pick(80) - 40, pick(40) - 20) &&
            tap(QStringLiteral("consent.initials.accept")))
            ++m_done[QStringLiteral("drawn/initials")];
        return;
    }
    tapIf(QStringLiteral("consent.initials.way[0]"));
    if (tap(QStringLiteral("consent.initials.typed")) && m_app.type(QStringLiteral("AH")) &&
        tap(QStringLiteral("consent.initials.accept")))
        ++m_done[QStringLiteral("typed/initials")];
    else
        tapIf(QStringLiteral("consent.initials.cancel"));
}

void KioskStorm::join()
{
    const QString role = m_names.contains(QStringLiteral("consent.joining.language")) ? QStringLiteral("interpreter")
                         : m_names.contains(QStringLiteral("consent.joining.relationship")) ? QStringLiteral("guardian")
                                                                                            : QStringLiteral("witness");
    const auto fill = [&](const QString& field, const QString& text) { return tap(field) && m_app.type(text); };
    if (pick(4) == 0 || !fill(QStringLiteral("consent.joining.name"), QStringLiteral("Sami Nasser"))) {
        tapIf(QStringLiteral("consent.joining.cancel"));
        return;
    }
    if (role == u"guardian")
        fill(QStringLiteral("consent.joining.relationship"), QStringLiteral("mother"));
    if (role == u"interpreter" && tap(QStringLiteral("consent.joining.language"))) {
        m_app.key(QStringLiteral("Down"));
        m_app.key(QStringLiteral("Return"));
    }
    if (tap(QStringLiteral("consent.joining.accept")))
        ++m_done[QStringLiteral("joined/") + role];
    else
        tapIf(QStringLiteral("consent.joining.cancel"));
}

bool KioskStorm::answerDialog()
{
    if (tapIf(QStringLiteral("kiosk.ask.cancel")))
        return true;
    if (m_names.contains(QStringLiteral("consent.initials.cancel"))) {
        initials();
        return true;
    }
    if (m_names.contains(QStringLiteral("consent.joining.cancel"))) {
        join();
        return true;
    }
    if (m_names.contains(QStringLiteral("consent.asking.cancel"))) {
        const bool isAsked = pick(2) == 0 && tap(QStringLiteral("consent.asking.text")) &&
                             m_app.type(QStringLiteral("why")) && tap(QStringLiteral("consent.asking.accept"));
        if (isAsked)
            ++m_done[QStringLiteral("asked")];
        else
            tapIf(QStringLiteral("consent.asking.cancel"));
        return true;
    }
    return false;
}

void KioskStorm::emptyField(const QString& at, const QString& instead)
{
    if (!tap(at))
        return;
    m_app.key(QStringLiteral("End"));
    m_app.key(QStringLiteral("Home"), QStringLiteral("shift"));
    if (instead.isEmpty())
        m_app.key(QStringLiteral("Delete"));
    else
        m_app.type(instead);
}

bool KioskStorm::answer()
{
    static const QRegularExpression part(QStringLiteral("^form\\.field\\[(.*)\\]\\.(day|month|year|time)$"));
    QStringList open;
    for (const QString& name : std::as_const(m_names)) {
        const auto match = part.match(name);
        if (name.startsWith(QLatin1String("consent.statement[")) && !m_app.read(name, QStringLiteral("done")).toBool())
            open += name;
        else if ((name.startsWith(QLatin1String("form.choice[")) ||
                  name.startsWith(QLatin1String("consent.channel["))) &&
                 pick(4) == 0)
            open += name;
        else if (match.hasMatch()) // what was typed blindly is no day
            emptyField(name, match.captured(1) == u"born" && match.captured(2) == u"year" ? QStringLiteral("1985")
                                                                                          : QString());
    }
    return !open.isEmpty() && pick(5) != 0 && tap(pick(open));
}

// Or somebody joins, or what was ended is opened again.
bool KioskStorm::refuse()
{
    const QStringList joining = m_names.filter(QStringLiteral("consent.join["));
    const QStringList leaving = m_names.filter(QStringLiteral("consent.leave["));
    if (!joining.isEmpty() && pick(10) == 0)
        return tap(pick(joining));
    if (!leaving.isEmpty() && pick(2) == 0)
        return tap(pick(leaving));
    // Who wants no photos for the record is asked to sign that on a page of its own.
    const bool leadsOn =
        m_page == u"consent/photos-record" && !m_pages.contains(QStringLiteral("consent/photo-refusal"));
    if (pick(leadsOn ? 2 : 12) == 0 && tapIf(QStringLiteral("consent.decline"))) {
        ++m_done[QStringLiteral("refused")];
        return true;
    }
    if (pick(20) == 0 && tapIf(QStringLiteral("consent.paper"))) {
        ++m_done[QStringLiteral("on paper")];
        return true;
    }
    if (pick(20) == 0 && tapIf(QStringLiteral("consent.ask")))
        return true;
    // Questions follow only on a yes.
    if (pick(2) == 0 && tapIf(QStringLiteral("consent.ended.action"))) {
        ++m_done[QStringLiteral("opened again")];
        return true;
    }
    return false;
}

void KioskStorm::goOn()
{
    m_names = m_app.names();
    if (answerDialog() || refuse() || answer())
        return;
    // And sometimes back, or most of the storm would blow over the last page.
    if (m_names.contains(QStringLiteral("kiosk.back")) ? pick(3) != 0 : pick(12) == 0) {
        for (const char* back : {"kiosk.back", "form.back", "consent.back"}) {
            if (tapIf(QLatin1String(back)))
                return;
        }
    }
    // Where somebody was about to type a name: drawn after all.
    for (const QString& way :
         m_names.filter(QRegularExpression(QStringLiteral("^consent\\.way\\[[a-z]+\\]\\[0\\]$")))) {
        if (!m_app.read(way, QStringLiteral("checked")).toBool() && tap(way))
            m_names = m_app.names();
    }
    for (const QString& pad : m_names.filter(QRegularExpression(QStringLiteral("^consent\\.pad\\[[a-z]+\\]$")))) {
        if (m_app.drag(pad, pick(120) - 60, pick(80) - 40))
            ++m_done[QStringLiteral("drawn/signature")];
    }
    for (const char* on : {"consent.sign", "form.next", "kiosk.next", "kiosk.goOn"}) {
        if (tapIf(QLatin1String(on)))
            return;
    }
}

void KioskStorm::handBack()
{
    m_names = m_app.names();
    if (answerDialog())
        return;
    if (tapIf(QStringLiteral("kiosk.handBack"))) {
        m_names = m_app.names();
        tapIf(QStringLiteral("kiosk.ask.accept"));
    }
}

bool KioskStorm::hasSeen(const QStringList& pages) const
{
    return std::all_of(pages.begin(), pages.end(), [this](const QString& page) { return m_pages.contains(page); });
}

bool KioskStorm::stays()
{
    const QJsonValue page = m_app.read(QStringLiteral("kiosk"), QStringLiteral("pageName"));
    if (page.isUndefined() || !m_app.isRunning()) {
        m_why = QStringLiteral("it is not the kiosk any more: ") + m_app.failure();
        return false;
    }
    if (!page.toString().isEmpty()) {
        m_page = page.toString();
        ++m_pages[m_page];
        return true;
    }
    // Given back: from here staff take it over, on purpose; the client goes on.
    ++m_pages[QStringLiteral("cover")];
    return m_app.tap(QStringLiteral("kiosk.goOn")) && m_app.waitUntilGone(QStringLiteral("kiosk.cover"));
}

} // namespace stipple::e2e
