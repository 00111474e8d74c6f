// One row of a page: a question with its answers, a heading, words, or the way to add another of a group. What a
// component of qml/client needs to know and may do, and nothing of where the answers go.
#pragma once

#include "app/form_outline.h"
#include "app/form_sheet.h"

#include <QtQml/qqmlregistration.h>

namespace stipple::app
{

class FormItem : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a form's page has them")
    Q_PROPERTY(Kind kind READ kind CONSTANT)
    Q_PROPERTY(QString path READ path NOTIFY moved)
    Q_PROPERTY(bool beneath READ beneath CONSTANT)
    Q_PROPERTY(int depth READ depth CONSTANT)
    Q_PROPERTY(bool required READ required CONSTANT)
    Q_PROPERTY(bool readOnly READ readOnly CONSTANT)
    Q_PROPERTY(bool sideBySide READ sideBySide NOTIFY worded)
    Q_PROPERTY(QString text READ text NOTIFY worded)
    Q_PROPERTY(QString prefix READ prefix NOTIFY worded)
    Q_PROPERTY(QString help READ help NOTIFY worded)
    Q_PROPERTY(bool helpIsOpen READ helpIsOpen CONSTANT)
    Q_PROPERTY(QString hint READ hint NOTIFY worded)
    Q_PROPERTY(QString unit READ unit NOTIFY worded)
    Q_PROPERTY(QString category READ category CONSTANT)
    Q_PROPERTY(bool foreign READ foreign NOTIFY worded)
    Q_PROPERTY(QStringList options READ options NOTIFY worded)
    Q_PROPERTY(QString openLabel READ openLabel NOTIFY worded)
    Q_PROPERTY(bool takesOther READ takesOther CONSTANT)
    Q_PROPERTY(bool several READ several CONSTANT)
    Q_PROPERTY(int longest READ longest CONSTANT)
    Q_PROPERTY(double least READ least CONSTANT)
    Q_PROPERTY(double most READ most CONSTANT)
    Q_PROPERTY(double step READ step CONSTANT)
    Q_PROPERTY(QList<int> chosen READ chosen NOTIFY answered)
    Q_PROPERTY(QString other READ other NOTIFY answered)
    Q_PROPERTY(bool otherChosen READ otherChosen NOTIFY answered)
    Q_PROPERTY(QStringList answers READ answers NOTIFY answered)
    Q_PROPERTY(double number READ number NOTIFY answered)
    Q_PROPERTY(QStringList attached READ attached NOTIFY answered)
    Q_PROPERTY(bool takesFiles READ takesFiles CONSTANT)
    Q_PROPERTY(QString fileProblem READ fileProblem NOTIFY answered)
    Q_PROPERTY(bool answeredAtAll READ answeredAtAll NOTIFY answered)
    Q_PROPERTY(bool canAdd READ canAdd NOTIFY answered)
    Q_PROPERTY(bool canRemove READ canRemove NOTIFY answered)
    Q_PROPERTY(QString words READ words NOTIFY answered)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(bool notSaved READ notSaved NOTIFY savedChanged)

public:
    enum Kind {
        Group,
        Display,
        YesNo,
        Choices, // one of them, or several
        PickList,
        SearchList,
        Line,
        Lines,
        WholeNumber,
        Number,
        Scale,
        Slider,
        Date,
        DateTime,
        Time,
        WebAddress,
        Attachment,
        AddAnother,
        NotHere, // kept, shown, not answerable here
    };
    Q_ENUM(Kind)

    FormItem(FormSheet& sheet, const OutlineRow& row, QObject* parent = nullptr);

    const OutlineRow& row() const { return m_row; }
    Kind kind() const { return m_kind; }
    QString path() const;
    bool beneath() const { return m_row.beneath; }
    int depth() const { return m_row.depth; }
    bool required() const { return item().required || item().limits.minOccurs > 0; }
    bool readOnly() const { return item().readOnly; }
    // Few and short enough for one line.
    bool sideBySide() const;
    QString text() const;
    QString prefix() const { return item().prefix.in(language()); }
    QString help() const;
    // Said at once; else behind "What does that mean?".
    bool helpIsOpen() const;
    // How an answer is to be typed.
    QString hint() const { return item().entryFormat.in(language()); }
    QString unit() const;
    QString category() const { return item().displayCategory; }
    // Shown in the form's own language, because it has no other.
    bool foreign() const { return !item().text.isEmpty() && !item().text.has(language()); }
    // The form's, then answers that stand there though the form does not offer them.
    QStringList options() const;
    QString openLabel() const;
    // An open choice: words of one's own are possible.
    bool takesOther() const { return item().type == forms::ItemType::OpenChoice; }
    bool several() const { return item().repeats; }
    int longest() const { return item().limits.maxLength < 0 ? 32'767 : item().limits.maxLength; }
    double least() const;
    double most() const;
    double step() const;

    QList<int> chosen() const;
    QString other() const;
    bool otherChosen() const { return m_otherOpen || !other().isEmpty(); }
    // Of whatever is typed, as it was typed: one at least, and an empty one where another was asked for. A date as
    // "year-month-day" with what is not given left empty; a date with a time "year-month-day hour:minute".
    const QStringList& answers() const { return m_typed; }
    // The answer as a number, or the lower end where there is none.
    double number() const;
    // Files, by name and size.
    QStringList attached() const;
    bool takesFiles() const { return m_sheet.takesFiles(); }
    QString fileProblem() const { return m_fileProblem; }
    bool answeredAtAll() const;
    bool canAdd() const;
    bool canRemove() const;
    // The answers as words, for what can only be read.
    QString words() const;
    QString problem() const;
    bool notSaved() const { return m_sheet.saver().stateOf(path()) == FormSaver::State::NotSaved; }

    // Of a long list, the first `most` options that were not chosen and that hold each of the words as the beginning of
    // one of theirs; accents and capitals do not matter: {"index","text"}.
    Q_INVOKABLE QVariantList matching(const QString& typed, int most) const;
    Q_INVOKABLE void choose(int option, bool on);
    Q_INVOKABLE void openOther(bool on);
    Q_INVOKABLE void setOther(const QString& text);
    Q_INVOKABLE void setYes(bool yes);
    Q_INVOKABLE void setAnswer(int index, const QString& text);
    // The same, where it was picked rather than typed: kept at once.
    Q_INVOKABLE void pickAnswer(int index, const QString& text);
    // On a line between two ends, the nearest step.
    Q_INVOKABLE void setNumber(double value);
    // The file's contents become part of the answers. What cannot be read, or is too large, is said in fileProblem().
    Q_INVOKABLE void attach(const QString& path);
    Q_INVOKABLE void detach(int index);
    Q_INVOKABLE void clear();
    // Another answer, or another of the group.
    Q_INVOKABLE void add();
    Q_INVOKABLE void remove(int index = 0);
    // The field was left: what is typed is kept now, and looked at.
    Q_INVOKABLE void leave();
    void giveValues(const std::vector<forms::Value>& values);

    void sayAnew();   // in another language
    void lookAgain(); // the sheet has changed

Q_SIGNALS:
    void moved();
    void worded();
    void answered();
    void problemChanged();
    void savedChanged();
    // Another of the group is there: go to it.
    void added(const QString& path);

private:
    const forms::Item& item() const { return m_sheet.state().item(m_row.node); }
    const std::vector<forms::FormState::Cell>& cells() const { return m_sheet.state().node(m_row.node).cells; }
    const QString& language() const { return m_sheet.language(); }
    Kind kindOf() const;
    void readTyped();
    void give(std::vector<forms::FormState::Cell> cells, FormSheet::How how);
    void giveTyped(FormSheet::How how);

    FormSheet& m_sheet;
    const OutlineRow m_row;
    const Kind m_kind;
    QStringList m_typed;
    QString m_fileProblem;
    bool m_otherOpen = false; // the field for one's own words is open, and still empty
};

} // namespace stipple::app
