#include "app/form_sheet.h"

#include "core/log.h"

namespace stipple::app
{

namespace
{

// A question to which no answer can be given here.
bool isUnanswerable(const forms::Item& item, bool takesFiles)
{
    return item.type == forms::ItemType::Unsupported || (item.type == forms::ItemType::Attachment && !takesFiles) ||
           (item.type == forms::ItemType::Choice && item.options.empty());
}

// Nobody can mend what is not shown, or cannot be answered here: it does not stand in anybody's way.
bool isOutOfReach(const forms::FormState& state, int node, bool takesFiles)
{
    if (isUnanswerable(state.item(node), takesFiles) && !state.isAnswered(node))
        return true;
    for (int at = node; at >= 0; at = state.node(at).parent) {
        if (state.item(at).hidden || state.item(at).readOnly)
            return true;
    }
    return false;
}

} // namespace

bool isMissing(const forms::Issue& issue) { return issue.code == u"required" || issue.code == u"minCount"; }

FormSheet::FormSheet(forms::FormState state, QString language, FormSaver::Sink sink, QObject* parent)
    : QObject(parent)
    , m_state(std::move(state))
    , m_language(std::move(language))
    , m_saver(std::move(sink), [this](const QString& path) -> std::optional<forms::AnswersGiven> {
        const int node = m_state.find(path);
        if (node < 0)
            return std::nullopt; // its group was removed meanwhile
        return forms::AnswersGiven{path, m_state.item(node).linkId, m_state.node(node).cells};
    })
{
}

void FormSheet::setLanguage(const QString& language)
{
    m_language = language;
    lookAgain();
    Q_EMIT worded();
}

void FormSheet::give(int node, std::vector<forms::FormState::Cell> cells, How how)
{
    const QString path = m_state.path(node);
    const auto changed = m_state.setCells(path, cells);
    if (!changed) {
        qCWarning(lcStipple) << "an answer was refused:" << errorCodeName(changed.error().code());
        Q_EMIT answered(node); // what is on the screen is put right
        return;
    }
    if (how == How::Typed)
        m_saver.putSoon(path);
    else
        m_saver.put(forms::AnswersGiven{path, m_state.item(node).linkId, std::move(cells)});
    const bool hasOccurrences = m_state.item(node).repeats && !m_state.item(node).children.empty();
    if (hasOccurrences)
        Q_EMIT rebuilt();
    if (!changed->enabled.empty() || !changed->disabled.empty() || hasOccurrences)
        Q_EMIT laidOut();
    if (!m_tried.isEmpty() || !m_left.isEmpty())
        lookAgain();
    Q_EMIT answered(node);
}

std::optional<int> FormSheet::addOccurrence(int node)
{
    const auto path = m_state.addOccurrence(m_state.path(node));
    if (!path)
        return std::nullopt;
    m_saver.put(forms::OccurrenceAdded{*path});
    Q_EMIT rebuilt();
    Q_EMIT laidOut();
    return m_state.find(*path);
}

void FormSheet::removeOccurrence(int node)
{
    const QString path = m_state.path(node);
    m_saver.flush(); // what was typed into it, under the path it still has
    if (!m_state.removeOccurrence(path))
        return;
    m_saver.put(forms::OccurrenceRemoved{path});
    // The paths of those after it have changed.
    const auto isInside = [group = path.left(path.lastIndexOf(QLatin1Char('[')) + 1)](const QString& each) {
        return each.startsWith(group);
    };
    for (QSet<QString>* paths : {&m_tried, &m_left})
        erase_if(*paths, isInside);
    Q_EMIT rebuilt();
    Q_EMIT laidOut();
    lookAgain();
}

const forms::Issue* FormSheet::problemOf(const QString& path) const
{
    const auto found =
        std::find_if(m_said.begin(), m_said.end(), [&path](const auto& each) { return each.statePath == path; });
    return found == m_said.end() ? nullptr : &*found;
}

void FormSheet::tryPaths(const QStringList& paths)
{
    for (const QString& path : paths)
        m_tried.insert(path);
    lookAgain();
}

void FormSheet::leave(int node)
{
    const auto issues = forms::validateNode(m_state, node, m_language);
    if (std::all_of(issues.begin(), issues.end(), isMissing))
        return; // most fields, most of the time
    m_left.insert(m_state.path(node));
    lookAgain();
}

void FormSheet::lookAgain()
{
    m_said.clear();
    for (forms::Issue& issue : issues()) {
        const bool isSaid =
            m_tried.contains(issue.statePath) || (m_left.contains(issue.statePath) && !isMissing(issue));
        if (isSaid && !problemOf(issue.statePath))
            m_said.push_back(std::move(issue));
    }
    Q_EMIT problemsChanged();
}

std::vector<forms::Issue> FormSheet::issues() const
{
    std::vector<forms::Issue> all = forms::validate(m_state, m_language);
    std::erase_if(all, [this](const forms::Issue& issue) {
        const int node = m_state.find(issue.statePath);
        return node < 0 || isOutOfReach(m_state, node, m_takesFiles);
    });
    std::stable_partition(all.begin(), all.end(), [](const forms::Issue& issue) { return !isMissing(issue); });
    return all;
}

} // namespace stipple::app
