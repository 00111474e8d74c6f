// All answers of a form, or of one section, by section, as words; what stands in the way first, and what will be left
// out last. Each row leads to its question.
#pragma once

#include "app/form_outline.h"
#include "app/form_sheet.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace stipple::app
{

class FormReviewModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a form has them")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int problems READ problems NOTIFY changed)

public:
    enum Kind { Problem, Section, Answer, AsideHead, Aside };
    Q_ENUM(Kind)
    enum Role { KindRole = Qt::UserRole, PathRole, TitleRole, WordsRole, ContextRole, LastRole };

    using QAbstractListModel::QAbstractListModel;

    void showAll(const FormSheet& sheet, const FormOutline& outline);
    void showSection(const FormSheet& sheet, const FormOutline& outline, int section);

    int count() const { return int(m_rows.size()); }
    int problems() const;
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        Kind kind = Answer;
        QString path;    // where it leads
        QString title;   // the question, the section, or what is wrong
        QString words;   // the answer; empty if there is none
        QString context; // "Medicine 2"
    };
    void addSection(const FormSheet& sheet, const FormOutline& outline, int section);
    static Row rowOf(const FormSheet& sheet, int node, Kind kind);

    std::vector<Row> m_rows;
};

// The section's name in the form's language: its group's, or the form's own.
[[nodiscard]] QString sectionTitle(const FormSheet& sheet, const OutlineSection& section);

} // namespace stipple::app
