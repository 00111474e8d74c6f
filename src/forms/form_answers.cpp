// What a form's state takes in as typed text, and gives out as a response.
#include "forms/entered_text.h"
#include "forms/form_state.h"
#include "forms/sentences.h"

namespace stipple::forms
{

Result<EnablementChange> FormState::setText(QStringView path, int index, const QString& text)
{
    STIPPLE_ASSIGN(const int id, question(path));
    std::vector<Cell> cells = node(id).cells;
    if (index < 0 || index > int(cells.size()) || (index > 0 && !item(id).repeats))
        return failure(ErrorCode::InvalidInput,
                       Forms::tr("These are too many answers to this question; nothing was changed."));
    if (text.isEmpty()) {
        if (index < int(cells.size()))
            cells.erase(cells.begin() + index);
    } else {
        if (index == int(cells.size()))
            cells.emplace_back();
        Cell& cell = cells[std::size_t(index)];
        cell.value = valueFromText(item(id), text);
        cell.enteredText = cell.value ? QString() : text;
    }
    replaceCells(id, std::move(cells));
    EnablementChange change;
    settle(&change);
    return change;
}

std::optional<ResponseItem> FormState::writeItem(int node, const Extent& extent) const
{
    const Node& self = this->node(node);
    const Item& item = this->item(node);
    if (extent.onlyEnabled && !self.enabled)
        return std::nullopt;
    ResponseItem written{item.linkId, {}, {}, self.rest};
    if (extent.textLanguage && !item.text.isEmpty()) {
        Json rest{std::move(written.rest)};
        rest.insert(QStringLiteral("text"), item.text.in(*extent.textLanguage));
        written.rest = rest.members();
    }
    if (!item.isQuestion()) {
        if (!self.slots.empty())
            write(self.slots.front(), extent, written.items);
        return written.items.empty() ? std::nullopt : std::optional(std::move(written));
    }
    for (std::size_t i = 0; i < std::max(self.cells.size(), self.slots.size()); ++i) {
        Answer answer;
        if (i < self.cells.size()) {
            answer.value = self.cells[i].value;
            answer.rest = self.cells[i].rest;
            if (!extent.onlyEnabled)
                answer.enteredText = self.cells[i].enteredText;
        }
        if (i < self.slots.size())
            write(self.slots[i], extent, answer.items);
        const bool isEmpty = !answer.value && answer.enteredText.isEmpty() && answer.items.empty();
        // In a draft an empty answer keeps its place before others.
        if (!isEmpty || (!extent.onlyEnabled && (i + 1 < self.cells.size() || !answer.rest.empty())))
            written.answers.push_back(std::move(answer));
    }
    return written.answers.empty() ? std::nullopt : std::optional(std::move(written));
}

void FormState::write(const Slot& from, const Extent& extent, std::vector<ResponseItem>& into) const
{
    for (const auto& like : from.nodes) {
        for (const int id : like) {
            auto written = writeItem(id, extent);
            // In a draft an empty occurrence keeps its place among the others.
            if (!written && !extent.onlyEnabled && like.size() > 1)
                written = ResponseItem{item(id).linkId, {}, {}, node(id).rest};
            if (written)
                into.push_back(*std::move(written));
        }
    }
}

Response FormState::draft() const
{
    Response response;
    response.rest = m_loaded.rest;
    response.questionnaire = m_questionnaire->canonical();
    response.status = QStringLiteral("in-progress");
    write(m_top, {false, std::nullopt}, response.items);
    return response;
}

Response FormState::completed(QStringView language) const
{
    Response response;
    response.rest = m_loaded.rest;
    response.questionnaire = m_questionnaire->canonical();
    response.status = QStringLiteral("completed");
    write(m_top, {true, language.toString()}, response.items);
    return response;
}

} // namespace stipple::forms
