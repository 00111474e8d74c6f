// How a row's answers are read from the form, and given to it.
#include "app/form_entry.h"
#include "app/form_words.h"

namespace stipple::app
{

using Cell = forms::FormState::Cell;
using forms::Value;

void FormItem::readTyped()
{
    m_typed.clear();
    if (entry::isTyped(m_kind)) {
        for (const Cell& cell : cells())
            m_typed += entry::textOf(m_kind, cell);
    }
    if (m_typed.isEmpty())
        m_typed += QString();
}

QStringList FormItem::options() const
{
    QStringList labels;
    for (const forms::Option& each : item().options)
        labels += words::option(each, language());
    for (const Cell& cell : entry::strangers(item(), cells()))
        labels += words::answer(item(), cell, language());
    return labels;
}

QList<int> FormItem::chosen() const
{
    QList<int> indices;
    if (m_kind == YesNo) {
        if (!cells().empty() && cells().front().value)
            indices += cells().front().value->toBool() ? 0 : 1;
        return indices;
    }
    int stranger = int(item().options.size());
    for (const Cell& cell : cells()) {
        if (const forms::Option* option = entry::optionOf(item(), cell))
            indices += int(option - item().options.data());
        else if (!cell.isEmpty() && !entry::isOwnWords(item(), cell))
            indices += stranger++;
    }
    return indices;
}

QString FormItem::other() const
{
    for (const Cell& cell : cells()) {
        if (entry::isOwnWords(item(), cell))
            return cell.value ? cell.value->toString() : cell.enteredText;
    }
    return {};
}

bool FormItem::answeredAtAll() const
{
    return std::any_of(cells().begin(), cells().end(), [](const Cell& cell) { return !cell.isEmpty(); });
}

bool FormItem::canAdd() const
{
    const int most = item().limits.maxOccurs;
    if (m_kind == AddAnother)
        return most < 0 || int(m_sheet.state().alike(m_row.node).size()) < most;
    return entry::isTyped(m_kind) && item().repeats && !readOnly() && !m_typed.last().isEmpty() &&
           (most < 0 || m_typed.size() < most);
}

bool FormItem::canRemove() const
{
    if (readOnly())
        return false;
    if (m_kind == Group)
        return item().repeats &&
               (m_sheet.state().alike(m_row.node).size() > 1 || m_sheet.state().isAnswered(m_row.node));
    return entry::isTyped(m_kind) && m_typed.size() > 1;
}

void FormItem::choose(int option, bool on)
{
    const auto own = int(item().options.size());
    std::vector<Cell> now;
    const std::vector<Cell> strange = entry::strangers(item(), cells());
    const QList<int> before = chosen();
    const bool isExclusive = option < own && item().options[std::size_t(option)].exclusive;
    for (int i = 0; i < own + int(strange.size()); ++i) {
        const bool excludes = i < own && item().options[std::size_t(i)].exclusive;
        const bool stays = several() && before.contains(i) && !(on && (isExclusive || excludes));
        if (i == option ? on : stays)
            now.push_back(i < own ? Cell{item().options[std::size_t(i)].value, {}, {}} : strange[std::size_t(i - own)]);
    }
    if (several() && !(on && isExclusive) && !other().isEmpty())
        now.push_back(entry::ownWords(other()));
    else
        m_otherOpen = false;
    give(std::move(now), FormSheet::How::Given);
}

void FormItem::openOther(bool on)
{
    m_otherOpen = on;
    std::vector<Cell> now;
    for (const Cell& cell : cells()) {
        const forms::Option* option = entry::optionOf(item(), cell);
        const bool stays = entry::isOwnWords(item(), cell) ? on : several() && !(on && option && option->exclusive);
        if (stays && !cell.isEmpty())
            now.push_back(cell);
    }
    give(std::move(now), FormSheet::How::Given);
    Q_EMIT answered();
}

void FormItem::setOther(const QString& text)
{
    m_otherOpen = true;
    std::vector<Cell> now;
    for (const Cell& cell : cells()) {
        if (several() && !entry::isOwnWords(item(), cell))
            now.push_back(cell);
    }
    if (!text.isEmpty())
        now.push_back(entry::ownWords(text));
    give(std::move(now), FormSheet::How::Typed);
}

void FormItem::setYes(bool yes) { give({{Value::boolean(yes), {}, {}}}, FormSheet::How::Given); }

void FormItem::setAnswer(int index, const QString& text)
{
    if (index < 0 || index >= m_typed.size() || m_typed.at(index) == text)
        return;
    m_typed[index] = text;
    giveTyped(FormSheet::How::Typed);
}

void FormItem::pickAnswer(int index, const QString& text)
{
    if (index < 0 || index >= m_typed.size())
        return;
    m_typed[index] = text;
    giveTyped(FormSheet::How::Given);
}

void FormItem::setNumber(double value)
{
    const double steps = step() > 0 ? std::round((value - least()) / step()) : 0;
    const double exact = std::clamp(step() > 0 ? least() + steps * step() : value, least(), most());
    const int places =
        item().type == forms::ItemType::Integer
            ? 0
            : std::max(forms::decimalPlaces(item().sliderStep.isEmpty() ? "0.01" : item().sliderStep), 0);
    setAnswer(0, QString::number(exact, 'f', places)); // while it is dragged there are many
}

void FormItem::clear()
{
    m_otherOpen = false;
    m_typed = {QString()};
    give({}, FormSheet::How::Given);
}

void FormItem::add()
{
    if (!canAdd())
        return;
    if (m_kind == AddAnother) {
        if (const auto node = m_sheet.addOccurrence(m_row.node))
            Q_EMIT added(m_sheet.state().path(*node));
        return;
    }
    m_typed += QString();
    Q_EMIT answered();
}

void FormItem::remove(int index)
{
    if (!canRemove())
        return;
    if (m_kind == Group) {
        m_sheet.removeOccurrence(m_row.node); // this row goes with it
        return;
    }
    m_typed.removeAt(index);
    giveTyped(FormSheet::How::Given);
    Q_EMIT answered();
}

void FormItem::leave()
{
    m_sheet.saver().flush();
    m_sheet.leave(m_row.node);
}

void FormItem::giveValues(const std::vector<Value>& values)
{
    std::vector<Cell> now;
    for (const Value& value : values)
        now.push_back({value, {}, {}});
    give(std::move(now), FormSheet::How::Given);
}

void FormItem::give(std::vector<Cell> now, FormSheet::How how)
{
    const std::vector<Cell>& before = cells();
    if (!std::equal(now.begin(), now.end(), before.begin(), before.end(), entry::isSame))
        m_sheet.give(m_row.node, std::move(now), how);
}

void FormItem::giveTyped(FormSheet::How how)
{
    std::vector<Cell> now;
    for (const QString& text : m_typed) {
        Cell cell = entry::cellOf(m_kind, item(), text);
        if (cell.isEmpty())
            continue;
        // An answer that stays keeps whatever else stood with it.
        for (const Cell& old : cells()) {
            if (entry::isSame(old, cell))
                cell.rest = old.rest;
        }
        now.push_back(std::move(cell));
    }
    give(std::move(now), how);
}

} // namespace stipple::app
