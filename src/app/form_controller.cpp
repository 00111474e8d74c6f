#include "app/form_controller.h"

#include <QGuiApplication>
#include <QInputMethod>

namespace stipple::app
{

namespace
{

const QString recallPlace = QStringLiteral("#recall/");

forms::FormState stateFor(const FormOpening& opening)
{
    if (opening.draft)
        return {opening.questionnaire, *opening.draft};
    return forms::FormState(opening.questionnaire);
}

} // namespace

FormController::FormController(FormOpening opening, QObject* parent)
    : QObject(parent)
    , m_sheet(stateFor(opening), opening.language, std::move(opening.sink))
    , m_pace(opening.pace)
    , m_recalls(opening.recalls)
    , m_outline(outlineOf(m_sheet.state(), m_pace))
    , m_items(m_sheet)
    , m_unchanged(opening.unchanged)
{
    m_sheet.setTakesFiles(opening.takesFiles);
    connect(&m_sheet, &FormSheet::rebuilt, this, [this] { m_outline = outlineOf(m_sheet.state(), m_pace); });
    connect(&m_sheet, &FormSheet::laidOut, this, [this] {
        if (m_stage == Questions) {
            // A page may have gone with what was on it.
            m_page = std::min(m_page, int(m_outline.pages.size()) - 1);
            while (m_page > 0 && sectionOf(m_page) != m_section)
                --m_page;
            m_items.show(m_outline.pages[std::size_t(m_page)].rows, false);
        }
        Q_EMIT moved();
    });
    connect(&m_sheet, &FormSheet::answered, this, [this] { m_hasSaved = true; });
    connect(&m_sheet, &FormSheet::worded, this, &FormController::tell);
    connect(&m_sheet, &FormSheet::problemsChanged, this, &FormController::problemsChanged);
    connect(&m_sheet.saver(), &FormSaver::changed, this, [this] {
        if (m_sheet.saver().state() == FormSaver::State::NotSaved)
            m_finishing = false;
        const bool done = m_finishing && m_sheet.saver().isIdle();
        if (done)
            m_finishing = false;
        Q_EMIT saveChanged();
        if (done)
            Q_EMIT finished();
    });
    connect(&m_items, &FormItemsModel::added, this, &FormController::goTo);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive)
            settle();
    });
    open(opening.place);
    m_isOpen = true;
}

void FormController::follow(const Languages& languages)
{
    connect(&languages, &Languages::changed, this, [this, &languages] { setLanguage(languages.current()); });
}

// Where one is.

QString FormController::sectionTitle() const
{
    return m_section < 0 ? title() : app::sectionTitle(m_sheet, m_outline.sections[std::size_t(m_section)]);
}

int FormController::section() const { return m_stage == Review ? sections() : way().sectionsBefore(m_section); }
double FormController::sectionShare() const { return m_stage == Questions ? way().shareBefore(m_page) : 0; }

bool FormController::oneQuestion() const
{
    return m_stage == Questions && m_page >= 0 && m_outline.pages[std::size_t(m_page)].questions == 1;
}

bool FormController::atStart() const
{
    if (m_fromReview || m_stage == Review)
        return false;
    const int first = way().firstPageOf(m_section);
    return way().pageBefore(first) < 0 &&
           (m_stage == Recall || (m_page == first && !m_opened.contains(sectionId(m_section))));
}

bool FormController::lastPage() const { return m_stage == Questions && way().pageAfter(m_page) < 0; }

QString FormController::place() const
{
    if (m_stage == Review)
        return forms::reviewPlace.toString();
    return m_stage == Recall ? recallPlace + sectionId(m_section) : way().placeOn(m_page);
}

// Going on and back.

void FormController::open(const QString& place)
{
    if (place == forms::reviewPlace)
        return showReview();
    for (int section = 0; section < int(m_outline.sections.size()); ++section) {
        if (place == recallPlace + sectionId(section))
            return enterSection(section);
    }
    const int node = place.isEmpty() ? -1 : m_sheet.state().find(place);
    const int page = node < 0 ? -1 : way().pageShowing(node);
    if (page < 0 || !way().asksOn(page))
        return enterSection(0);
    if (m_recalls)
        m_opened += sectionId(sectionOf(page));
    showPage(page);
}

bool FormController::isToBeRecalled(int section) const
{
    return m_recalls && !m_opened.contains(sectionId(section)) && way().isAnsweredIn(section);
}

// The section, or the next one that asks something.
void FormController::enterSection(int section)
{
    for (; section < int(m_outline.sections.size()); ++section) {
        const int page = way().firstPageOf(section);
        if (page >= 0)
            return isToBeRecalled(section) ? showRecall(section) : showPage(page);
    }
    showReview();
}

void FormController::showPage(int page)
{
    m_stage = Questions;
    m_page = page;
    m_section = sectionOf(page);
    m_items.show(m_outline.pages[std::size_t(page)].rows, true);
    arrive();
}

void FormController::showReview()
{
    m_stage = Review;
    m_fromReview = false;
    m_section = -1;
    m_items.show({}, true);
    arrive();
}

void FormController::showRecall(int section)
{
    m_stage = Recall;
    m_section = section;
    m_items.show({}, true);
    arrive();
}

void FormController::arrive()
{
    tell();
    if (!m_isOpen)
        return; // one is where one was
    m_sheet.note(forms::PlaceReached{place()});
    Q_EMIT pageTurned();
}

void FormController::next()
{
    settle();
    if (m_stage == Recall)
        return nothingChanged();
    if (m_stage == Review)
        return finish();
    const int next = way().pageAfter(m_page);
    const bool endsSection = next < 0 || sectionOf(next) != m_section;
    m_sheet.tryPaths(endsSection ? way().pathsIn(m_section) : way().pathsOn(m_page));
    if (problems() > 0)
        return goToProblem();
    if (m_fromReview || next < 0)
        return showReview();
    if (endsSection)
        return enterSection(sectionOf(next));
    showPage(next);
}

void FormController::back()
{
    settle();
    if (m_fromReview)
        return showReview();
    const FormWay way = this->way();
    int before = -1;
    if (m_stage == Review) {
        before = way.pageBefore(int(m_outline.pages.size()));
    } else {
        const int first = way.firstPageOf(m_section);
        if (m_stage == Questions && m_page == first && m_opened.removeAll(sectionId(m_section)) > 0 &&
            isToBeRecalled(m_section))
            return showRecall(m_section);
        before = way.pageBefore(m_stage == Recall ? first : m_page);
    }
    if (before < 0)
        return void(Q_EMIT leftAtStart());
    const int section = sectionOf(before);
    if (section != m_section && isToBeRecalled(section))
        return showRecall(section);
    showPage(before);
}

void FormController::nothingChanged()
{
    if (m_stage != Recall)
        return;
    const QString id = sectionId(m_section);
    if (!m_unchanged.contains(id))
        m_unchanged += id;
    m_sheet.note(forms::SectionUnchanged{id});
    // A newer form may ask what the last answers do not say.
    m_sheet.tryPaths(way().pathsIn(m_section));
    if (problems() > 0) {
        m_opened += id;
        return goToProblem();
    }
    enterSection(m_section + 1);
}

void FormController::changeSomething()
{
    if (m_stage != Recall)
        return;
    m_opened += sectionId(m_section);
    showPage(way().firstPageOf(m_section));
}

void FormController::goTo(const QString& path)
{
    const int node = m_sheet.state().find(path);
    const int page = node < 0 ? -1 : way().pageShowing(node);
    if (page < 0)
        return;
    m_fromReview = m_fromReview || m_stage == Review;
    if (m_stage != Questions || page != m_page)
        showPage(page);
    Q_EMIT focusAsked(path);
}

void FormController::goToProblem()
{
    const auto here = problemsHere();
    if (!here.empty())
        goTo(here.front().statePath);
}

// Problems that have been said: of the section, or in the review of the whole form.
std::vector<forms::Issue> FormController::problemsHere() const
{
    if (m_stage == Review)
        return m_sheet.said();
    const QStringList paths = way().pathsIn(m_section);
    std::vector<forms::Issue> here;
    std::copy_if(m_sheet.said().begin(), m_sheet.said().end(), std::back_inserter(here),
                 [&paths](const forms::Issue& issue) { return paths.contains(issue.statePath); });
    return here;
}

QString FormController::problem() const
{
    const auto here = problemsHere();
    return here.empty() ? QString() : here.front().message;
}

// Saving, and the end.

void FormController::setBehind(bool isBehind)
{
    if (isBehind == m_isBehind)
        return;
    m_isBehind = isBehind;
    Q_EMIT saveChanged();
}

FormController::SaveState FormController::saveState() const
{
    if (!m_hasSaved)
        return m_isBehind ? Saving : NothingYet;
    switch (m_sheet.saver().state()) {
    case FormSaver::State::Saved:
        return m_isBehind ? Saving : Saved;
    case FormSaver::State::Saving:
        return Saving;
    default:
        return NotSaved;
    }
}

QString FormController::saveProblem() const
{
    const auto& error = m_sheet.saver().error();
    return error ? error->message() : QString();
}

void FormController::settle()
{
    QGuiApplication::inputMethod()->commit();
    m_sheet.saver().flush();
}

void FormController::finish()
{
    settle();
    const auto wrong = m_sheet.issues();
    if (!wrong.empty()) {
        QStringList paths;
        for (const forms::Issue& issue : wrong)
            paths += issue.statePath;
        m_sheet.tryPaths(paths);
        if (m_stage != Review)
            showReview();
        return;
    }
    m_finishing = true;
    m_sheet.saver().retry(); // tells at once where all is kept already
}

bool FormController::foreign() const
{
    const auto& form = m_sheet.state().questionnaire();
    return !form.language.isEmpty() && !form.languages().isEmpty() &&
           std::none_of(form.items.begin(), form.items.end(),
                        [this](const forms::Item& item) { return item.text.has(m_sheet.language()); });
}

QString FormController::ownLanguage() const { return Languages::ownName(m_sheet.state().questionnaire().language); }

void FormController::tell()
{
    if (m_stage == Review)
        m_review.showAll(m_sheet, m_outline);
    if (m_stage == Recall)
        m_recall.showSection(m_sheet, m_outline, m_section);
    Q_EMIT worded();
    Q_EMIT moved();
    Q_EMIT problemsChanged();
}

} // namespace stipple::app
