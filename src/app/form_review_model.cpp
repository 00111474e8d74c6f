#include "app/form_review_model.h"

#include "app/form_way.h"
#include "app/form_words.h"

namespace stipple::app
{

QString sectionTitle(const FormSheet& sheet, const OutlineSection& section)
{
    const forms::Questionnaire& form = sheet.state().questionnaire();
    const forms::TranslatedText& title = section.item < 0 ? form.title : form.items[std::size_t(section.item)].text;
    return title.in(sheet.language());
}

FormReviewModel::Row FormReviewModel::rowOf(const FormSheet& sheet, int node, Kind kind)
{
    const forms::FormState& state = sheet.state();
    const forms::Item& item = state.item(node);
    Row row{kind,
            state.path(node),
            item.text.in(sheet.language()),
            words::answers(item, state.node(node).cells, sheet.language()),
            {}};
    if (row.title.isEmpty())
        row.title = item.linkId;
    // Which of several occurrences it belongs to.
    for (int at = state.node(node).parent; at >= 0; at = state.node(at).parent) {
        const forms::Item& above = state.item(at);
        if (above.isRepeatingGroup() && state.alike(at).size() > 1) {
            row.context = above.text.in(sheet.language()) + QLatin1Char(' ') +
                          words::number(qint64(state.node(at).occurrence + 1));
            break;
        }
    }
    return row;
}

void FormReviewModel::addSection(const FormSheet& sheet, const FormOutline& outline, int section)
{
    const forms::FormState& state = sheet.state();
    bool isHeaded = false;
    for (const OutlinePage& page : outline.pages) {
        if (page.section != section)
            continue;
        for (const OutlineRow& row : page.rows) {
            const bool isQuestion = row.kind == OutlineRow::Kind::Item && state.item(row.node).isQuestion();
            if (!isQuestion || !isShown(state, row))
                continue;
            if (!isHeaded)
                m_rows.push_back({Section, {}, sectionTitle(sheet, outline.sections[std::size_t(section)]), {}, {}});
            isHeaded = true;
            m_rows.push_back(rowOf(sheet, row.node, Answer));
        }
    }
}

void FormReviewModel::showAll(const FormSheet& sheet, const FormOutline& outline)
{
    beginResetModel();
    m_rows.clear();
    for (const forms::Issue& issue : sheet.issues())
        m_rows.push_back({Problem, issue.statePath, issue.message, {}, {}});
    for (int section = 0; section < int(outline.sections.size()); ++section)
        addSection(sheet, outline, section);
    bool isHeaded = false;
    for (const QString& path : sheet.state().setAside()) {
        const int node = sheet.state().find(path);
        if (outline.pageOf(node) < 0)
            continue; // hidden: not a person's answer
        if (!isHeaded)
            m_rows.push_back({AsideHead, {}, {}, {}, {}});
        isHeaded = true;
        m_rows.push_back(rowOf(sheet, node, Aside));
        m_rows.back().path.clear(); // its question is not asked any more
    }
    endResetModel();
    Q_EMIT changed();
}

void FormReviewModel::showSection(const FormSheet& sheet, const FormOutline& outline, int section)
{
    beginResetModel();
    m_rows.clear();
    addSection(sheet, outline, section);
    endResetModel();
    Q_EMIT changed();
}

int FormReviewModel::problems() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.kind == Problem; }));
}

int FormReviewModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant FormReviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case KindRole:
        return row.kind;
    case PathRole:
        return row.path;
    case TitleRole:
        return row.title;
    case WordsRole:
        return row.words;
    case ContextRole:
        return row.context;
    case LastRole: // of its card
        return index.row() + 1 == count() || m_rows[std::size_t(index.row() + 1)].kind != row.kind;
    default:
        return {};
    }
}

QHash<int, QByteArray> FormReviewModel::roleNames() const
{
    return {{KindRole, "kind"},   {PathRole, "path"},       {TitleRole, "title"},
            {WordsRole, "words"}, {ContextRole, "context"}, {LastRole, "last"}};
}

} // namespace stipple::app
