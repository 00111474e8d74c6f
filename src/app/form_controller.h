// A form being filled in: where a person is in it, what goes on and back, what is said about saving. One per form; the
// kiosk gives it the journal as its sink, the practitioner's desk the vault. What it shows is in items(), review() and
// recall(); QML only follows.
#pragma once

#include "app/form_items_model.h"
#include "app/form_review_model.h"
#include "app/form_way.h"
#include "app/languages.h"

#include <QtQml/qqmlregistration.h>

namespace stipple::app
{

// What a form is opened with.
struct FormOpening {
    forms::QuestionnairePtr questionnaire;
    QString language; // of the texts
    // What was begun before and is gone on with, and where: see forms::FormReplay.
    std::optional<forms::Response> draft = {};
    QString place = {};
    QStringList unchanged = {};
    // The draft was begun from the last visit's answers: each section is shown with them, and asked whether it has
    // changed.
    bool recalls = false;
    Pace pace = Pace::OneByOne;
    bool takesFiles = false; // not in a client's hands: there is no way to the tablet's files
    FormSaver::Sink sink = {};
};

class FormController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made with its form")
    Q_PROPERTY(Stage stage READ stage NOTIFY moved)
    Q_PROPERTY(stipple::app::FormItemsModel* items READ items CONSTANT)
    Q_PROPERTY(stipple::app::FormReviewModel* review READ review CONSTANT)
    Q_PROPERTY(stipple::app::FormReviewModel* recall READ recall CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY worded)
    Q_PROPERTY(QString sectionTitle READ sectionTitle NOTIFY moved)
    Q_PROPERTY(int sections READ sections NOTIFY moved)
    Q_PROPERTY(int section READ section NOTIFY moved)
    Q_PROPERTY(double sectionShare READ sectionShare NOTIFY moved)
    Q_PROPERTY(bool oneQuestion READ oneQuestion NOTIFY moved)
    Q_PROPERTY(bool fromReview READ fromReview NOTIFY moved)
    Q_PROPERTY(bool atStart READ atStart NOTIFY moved)
    Q_PROPERTY(bool lastPage READ lastPage NOTIFY moved)
    Q_PROPERTY(int problems READ problems NOTIFY problemsChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemsChanged)
    Q_PROPERTY(SaveState saveState READ saveState NOTIFY saveChanged)
    Q_PROPERTY(QString saveProblem READ saveProblem NOTIFY saveChanged)
    Q_PROPERTY(bool finishing READ finishing NOTIFY saveChanged)
    Q_PROPERTY(bool foreign READ foreign NOTIFY worded)
    Q_PROPERTY(QString ownLanguage READ ownLanguage CONSTANT)

public:
    enum Stage { Recall, Questions, Review };
    Q_ENUM(Stage)
    // NothingYet: nobody has answered anything since the form was opened.
    enum SaveState { NothingYet, Saving, Saved, NotSaved };
    Q_ENUM(SaveState)

    explicit FormController(FormOpening opening, QObject* parent = nullptr);

    Stage stage() const { return m_stage; }
    FormItemsModel* items() { return &m_items; }
    FormReviewModel* review() { return &m_review; }
    FormReviewModel* recall() { return &m_recall; }
    QString title() const { return m_sheet.state().questionnaire().title.in(m_sheet.language()); }
    QString sectionTitle() const;
    int sections() const { return way().sectionCount(); }
    // Which of the sections that are asked, from 0; sections() in the review.
    int section() const;
    // How much of this section lies behind, 0 to 1.
    double sectionShare() const;
    // The page asks one thing, with what hangs on it.
    bool oneQuestion() const;
    bool fromReview() const { return m_fromReview; }
    bool atStart() const;
    bool lastPage() const;
    // Answers on this page, or in the review in the whole form, that were found wanting, and the first of them.
    int problems() const { return int(problemsHere().size()); }
    QString problem() const;
    SaveState saveState() const;
    // What happened before this form is still being saved, and what is shown as saved must not stand on it.
    void setBehind(bool isBehind);
    QString saveProblem() const;
    bool finishing() const { return m_finishing; }
    // The form does not speak this language, and shows its own.
    bool foreign() const;
    QString ownLanguage() const;

    const QString& language() const { return m_sheet.language(); }
    void setLanguage(const QString& language) { m_sheet.setLanguage(language); }
    void follow(const Languages& languages);

    const forms::FormState& state() const { return m_sheet.state(); }
    FormSheet& sheet() { return m_sheet; }
    // The answers that count, question texts in the language they were asked in. After finished().
    forms::Response response() const { return m_sheet.state().completed(m_sheet.language()); }
    QString place() const;

    // On, if all on this page is answered well; else to the first thing that is not.
    Q_INVOKABLE void next();
    // Back; leaves the form where it begins (leftAtStart).
    Q_INVOKABLE void back();
    Q_INVOKABLE void goTo(const QString& path);
    Q_INVOKABLE void goToProblem();
    // "Has this changed?" No: on to the next section. Yes: its questions.
    Q_INVOKABLE void nothingChanged();
    Q_INVOKABLE void changeSomething();
    Q_INVOKABLE void finish();
    Q_INVOKABLE void saveAgain() { m_sheet.saver().retry(); }
    // What is typed and not yet committed, or not yet kept: before the page is left, the screen locks, the app goes.
    Q_INVOKABLE void settle();

Q_SIGNALS:
    void moved();
    void worded();
    void problemsChanged();
    void saveChanged();
    // Another page is shown: from its top.
    void pageTurned();
    void focusAsked(const QString& path);
    void leftAtStart();
    // Everything is answered and kept.
    void finished();

private:
    // Where one can go now.
    FormWay way() const { return {m_sheet.state(), m_outline}; }
    const QString& sectionId(int section) const { return m_outline.sections[std::size_t(section)].id; }
    int sectionOf(int page) const { return m_outline.pages[std::size_t(page)].section; }
    std::vector<forms::Issue> problemsHere() const;
    bool isToBeRecalled(int section) const;
    void open(const QString& place);
    void enterSection(int section);
    void showPage(int page);
    void showReview();
    void showRecall(int section);
    void arrive();
    void tell();

    FormSheet m_sheet;
    const Pace m_pace;
    const bool m_recalls;
    FormOutline m_outline;
    FormItemsModel m_items;
    FormReviewModel m_review;
    FormReviewModel m_recall;
    Stage m_stage = Questions;
    int m_page = -1;    // of the outline
    int m_section = -1; // of the outline
    QStringList m_unchanged;
    QStringList m_opened; // sections in which something is being changed
    bool m_fromReview = false;
    bool m_isOpen = false;
    bool m_hasSaved = false;
    bool m_isBehind = false;
    bool m_finishing = false;
};

} // namespace stipple::app
