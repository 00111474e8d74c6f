#include "app/form_item.h"

#include "app/form_words.h"

namespace stipple::app
{

namespace
{

using forms::Control;
using forms::Item;
using forms::ItemType;

constexpr std::size_t mostListed = 12;        // of one answer; more are picked from a list
constexpr std::size_t mostListedSeveral = 30; // of several answers
constexpr std::size_t mostPicked = 40;        // more are searched
constexpr std::size_t mostSideBySide = 3;
constexpr qsizetype longestSideBySide = 16; // letters
constexpr qsizetype longestOpenHelp = 160;
constexpr double mostOnScale = 10;

FormItem::Kind kindOfChoice(const Item& item)
{
    const std::size_t count = item.options.size();
    if (count == 0)
        return item.type == ItemType::OpenChoice ? FormItem::Line : FormItem::NotHere;
    switch (item.control) {
    case Control::RadioButton:
    case Control::CheckBox:
        return FormItem::Choices;
    case Control::Autocomplete:
        return FormItem::SearchList;
    case Control::DropDown:
        return item.repeats ? FormItem::SearchList : FormItem::PickList;
    default:
        if (count > (item.repeats ? mostListedSeveral : mostPicked))
            return FormItem::SearchList;
        return count > mostListed && !item.repeats ? FormItem::PickList : FormItem::Choices;
    }
}

double asNumber(const std::optional<forms::Value>& value) { return value ? value->numberText().toDouble() : 0; }

FormItem::Kind kindOfNumber(const Item& item)
{
    const bool isBounded = item.limits.minValue && item.limits.maxValue && !item.repeats;
    const double range = asNumber(item.limits.maxValue) - asNumber(item.limits.minValue);
    if (isBounded && range > 0 && item.control == Control::Slider)
        return FormItem::Slider;
    if (item.type == ItemType::Decimal)
        return FormItem::Number;
    return isBounded && range > 0 && range <= mostOnScale ? FormItem::Scale : FormItem::WholeNumber;
}

} // namespace

FormItem::FormItem(FormSheet& sheet, const OutlineRow& row, QObject* parent)
    : QObject(parent)
    , m_sheet(sheet)
    , m_row(row)
    , m_kind(kindOf())
{
    readTyped();
}

FormItem::Kind FormItem::kindOf() const
{
    if (m_row.kind == OutlineRow::Kind::AddOccurrence)
        return AddAnother;
    switch (item().type) {
    case ItemType::Group:
        return Group;
    case ItemType::Display:
        return Display;
    case ItemType::Boolean:
        return YesNo;
    case ItemType::Text:
        return Lines;
    case ItemType::Integer:
    case ItemType::Decimal:
        return kindOfNumber(item());
    case ItemType::Date:
        return Date;
    case ItemType::DateTime:
        return DateTime;
    case ItemType::Time:
        return Time;
    case ItemType::Choice:
    case ItemType::OpenChoice:
        return kindOfChoice(item());
    case ItemType::Attachment:
        return Attachment;
    case ItemType::Url:
        return WebAddress;
    case ItemType::Unsupported:
        return NotHere;
    default:
        return Line;
    }
}

QString FormItem::path() const
{
    const QString path = m_sheet.state().path(m_row.node);
    return m_kind == AddAnother ? path + QStringLiteral("+") : path;
}

QString FormItem::text() const
{
    const QString text = item().text.isEmpty() ? item().markdown : item().text.in(language());
    if (m_kind == AddAnother)
        return text.isEmpty() ? tr("Add another") : tr("Add another: %1", "a group of questions").arg(text);
    if (m_kind != Group || !item().repeats || m_sheet.state().alike(m_row.node).size() < 2)
        return text;
    const QString number = words::number(qint64(m_sheet.state().node(m_row.node).occurrence + 1));
    return text.isEmpty() ? number : tr("%1 %2", "a group of questions, which of them").arg(text, number);
}

QString FormItem::help() const
{
    QStringList lines;
    const auto& items = m_sheet.state().questionnaire().items;
    for (const int child : item().children) {
        const Item& each = items[std::size_t(child)];
        if (isHelp(each) && !each.hidden && m_kind != AddAnother)
            lines += each.text.isEmpty() ? each.markdown : each.text.in(language());
    }
    return lines.join(QLatin1Char('\n'));
}

bool FormItem::helpIsOpen() const { return help().size() <= longestOpenHelp; }

QString FormItem::unit() const
{
    if (!item().unit)
        return {};
    return item().unit->display.isEmpty() ? item().unit->code : item().unit->display;
}

bool FormItem::sideBySide() const
{
    if (m_kind == YesNo || item().horizontal)
        return true;
    const auto& options = item().options;
    return m_kind == Choices && !several() && !takesOther() && options.size() <= mostSideBySide &&
           std::all_of(options.begin(), options.end(), [this](const forms::Option& each) {
               return words::option(each, language()).size() <= longestSideBySide;
           });
}

QString FormItem::openLabel() const
{
    return item().openLabel.isEmpty() ? tr("Something else") : item().openLabel.in(language());
}

double FormItem::least() const { return asNumber(item().limits.minValue); }
double FormItem::most() const { return asNumber(item().limits.maxValue); }

double FormItem::step() const
{
    if (!item().sliderStep.isEmpty())
        return item().sliderStep.toDouble();
    return item().type == ItemType::Integer ? 1 : (most() - least()) / 100;
}

QString FormItem::words() const { return words::answers(item(), cells(), language()); }

QString FormItem::problem() const
{
    const forms::Issue* issue = m_sheet.problemOf(path());
    if (!issue)
        return {};
    if ((m_kind == Date || m_kind == DateTime) && issue->code == u"invalidAnswerType") {
        const QStringList parts = m_typed.value(0).section(QLatin1Char(' '), 0, 0).split(QLatin1Char('-'));
        if (parts.value(0).trimmed().isEmpty())
            return tr("The year is missing.");
        if (parts.value(1).isEmpty() && !parts.value(2).isEmpty())
            return tr("The month is missing.");
        return m_kind == Date ? tr("There is no such day. Please look at it once more.")
                              : tr("Day and time do not go together yet. Please look at them once more.");
    }
    if (isMissing(*issue) && issue->code == u"required" && m_kind != Group)
        return tr("Please answer this question.");
    return words::asSentence(issue->reason);
}

void FormItem::sayAnew()
{
    readTyped();
    Q_EMIT worded();
    Q_EMIT answered();
    Q_EMIT problemChanged();
}

void FormItem::lookAgain()
{
    Q_EMIT answered();
    Q_EMIT problemChanged();
    Q_EMIT savedChanged();
}

} // namespace stipple::app
