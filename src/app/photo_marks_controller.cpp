#include "app/photo_marks_controller.h"

#include "app/mark_places.h"
#include "app/texts.h"
#include "documents/photo_marks_drawing.h"
#include "records/typed.h"

namespace stipple::app
{

PhotoMarksController::PhotoMarksController(VaultService& vault, GateController& gate, const Languages& languages,
                                           const ClinicService& clinic, CompareController& compare, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_clinic(clinic)
    , m_compare(compare)
    , m_ids(vault.clock())
    , m_rows({"mark", "later", "title", "detail"})
{
    connect(&compare, &CompareController::compared, this, &PhotoMarksController::follow);
    connect(&compare, &CompareController::changed, this, [this] {
        // Places shown by hand and marks are not mixed.
        if (m_compare.state() == CompareController::Pointing && m_isDrawing)
            setDrawing(false);
    });
    connect(&gate, &GateController::closing, this, &PhotoMarksController::forget);
    connect(&languages, &Languages::changed, this, &PhotoMarksController::tell);
    connect(&clinic, &ClinicService::changed, this, &PhotoMarksController::tell);
}

void PhotoMarksController::forget()
{
    m_layers[0] = {};
    m_layers[1] = {};
    m_made.clear();
    m_words.clear();
    m_isDrawing = false;
    m_problem.reset();
    tell();
}

// Whichever two photos are looked at now.
void PhotoMarksController::follow()
{
    bool isOther = false;
    for (const bool isLater : {false, true}) {
        Layer next;
        next.photo = isLater ? m_compare.laterId() : m_compare.earlierId();
        const QSize size = (isLater ? m_compare.later() : m_compare.earlier()).value<QImage>().size();
        next.width = size.width();
        next.height = size.height();
        if (next.photo.isNull() || size.isEmpty()) {
            forget();
            return;
        }
        Layer& now = m_layers[isLater];
        if (next.photo == now.photo)
            continue;
        now = std::move(next);
        isOther = true;
    }
    if (!isOther)
        return;
    m_made.clear();
    m_isDrawing = false;
    m_problem.reset();
    tell();
    read();
}

QCoro::Task<> PhotoMarksController::read()
{
    const QUuid client = idFromText(m_compare.client());
    const std::array photos{m_layers[0].photo, m_layers[1].photo};
    using All = std::vector<records::Record>;
    const auto reading = m_vault.read<All>([client](vault::Reader& reader) { return reader.recordsOfClient(client); });
    const Result<All> all = co_await reading;
    if (photos[0] != m_layers[0].photo || photos[1] != m_layers[1].photo)
        co_return; // others are looked at meanwhile
    if (!all) {
        m_problem = all.error().within(tr("What is drawn on these photos could not be read."));
        Q_EMIT changed();
        co_return;
    }
    for (Layer& layer : m_layers) {
        std::vector<records::DrawnMark> made = std::exchange(layer.marks, records::marksOn(*all, layer.photo));
        if (layer.record.isNull() && !layer.marks.empty())
            layer.record = layer.marks.front().record;
        // Those that were made while this was being read.
        for (records::DrawnMark& mark : made) {
            const bool isKnown = std::any_of(layer.marks.begin(), layer.marks.end(),
                                             [&](const records::DrawnMark& other) { return other.id == mark.id; });
            if (!isKnown && std::find(m_made.begin(), m_made.end(), mark.id) != m_made.end())
                layer.marks.push_back(std::move(mark));
        }
    }
    tell();
}

bool PhotoMarksController::canDraw() const
{
    return m_layers[0].width > 0 && m_layers[1].width > 0 && m_clinic.isLoaded() && m_clinic.mayTreat() &&
           !m_vault.alarm();
}

void PhotoMarksController::setShown(bool isShown)
{
    m_isShown = isShown || m_isDrawing;
    Q_EMIT changed();
    Q_EMIT drawn();
}

void PhotoMarksController::setDrawing(bool isDrawing)
{
    if (isDrawing && !canDraw())
        return;
    m_isDrawing = isDrawing;
    m_isShown = m_isShown || isDrawing;
    if (isDrawing)
        m_compare.endPointing();
    Q_EMIT changed();
    Q_EMIT drawn();
}

void PhotoMarksController::setTool(int tool)
{
    if (tool < Line || tool > Words)
        return;
    m_tool = tool;
    Q_EMIT changed();
}

void PhotoMarksController::setWords(const QString& words)
{
    m_words = words.left(longestWords);
    Q_EMIT changed();
}

void PhotoMarksController::draw(bool isLater, const QVariantList& places)
{
    Layer& layer = m_layers[isLater];
    if (!m_isDrawing || !canDraw())
        return;
    const auto kind = records::MarkKind(m_tool);
    records::PhotoMark mark;
    mark.kind = kind;
    mark.places = placesOf(kind, places, layer.width, layer.height);
    mark.at = m_vault.clock().nowUtc();
    mark.practitioner = m_vault.practitioner();
    if (kind == records::MarkKind::Words)
        mark.text = m_words.simplified();
    if (mark.places.empty() || (kind == records::MarkKind::Words && mark.text.isEmpty()))
        return;
    if (kind == records::MarkKind::Number) {
        qint64 number = 0;
        for (const records::DrawnMark& other : layer.marks)
            number = std::max(number, other.mark.number.value_or(0));
        mark.number = number + 1;
    }
    if (layer.record.isNull())
        layer.record = m_ids.next();
    layer.marks.push_back({layer.record, idText(m_ids.next()), std::move(mark)});
    m_made.push_back(layer.marks.back().id);
    m_problem.reset();
    tell();
    write(isLater, layer.marks.back(), true);
}

void PhotoMarksController::undo()
{
    if (!m_made.empty())
        remove(QString(m_made.back()));
}

void PhotoMarksController::remove(const QString& mark)
{
    if (!canDraw())
        return;
    for (const bool isLater : {false, true}) {
        auto& marks = m_layers[isLater].marks;
        const auto found =
            std::find_if(marks.begin(), marks.end(), [&](const records::DrawnMark& one) { return one.id == mark; });
        if (found == marks.end())
            continue;
        const records::DrawnMark gone = *found;
        marks.erase(found);
        std::erase(m_made, gone.id);
        m_problem.reset();
        tell();
        write(isLater, gone, false);
        return;
    }
}

// Into the record as it stands then: another tablet may have added to it.
QCoro::Task<> PhotoMarksController::write(bool isLater, records::DrawnMark mark, bool isAdded)
{
    const QUuid photo = m_layers[isLater].photo;
    const QUuid client = idFromText(m_compare.client());
    const auto writing = m_vault.write<bool>([client, photo, mark, isAdded](vault::Writer& writer) {
        return isAdded ? addMark(writer, client, photo, mark) : removeMark(writer, mark);
    });
    const Result<bool> written = co_await writing;
    if (written || m_layers[isLater].photo != photo)
        co_return;
    m_problem = written.error().within(isAdded ? tr("The mark was not saved, and is taken off again.")
                                               : tr("The mark could not be taken away."));
    if (isAdded) {
        std::erase_if(m_layers[isLater].marks, [&](const records::DrawnMark& one) { return one.id == mark.id; });
        std::erase(m_made, mark.id);
    } else {
        m_layers[isLater].marks.push_back(mark);
    }
    tell();
}

QVariantList PhotoMarksController::shapes(bool isLater) const
{
    const Layer& layer = m_layers[isLater];
    if (!m_isShown || layer.marks.empty())
        return {};
    std::vector<records::PhotoMark> marks;
    for (const records::DrawnMark& one : layer.marks)
        marks.push_back(one.mark);
    const documents::MarkShapes shapes = documents::shapesOf(marks, layer.width);
    return {QVariant::fromValue(shapes.lines), QVariant::fromValue(shapes.filled), shapes.width};
}

void PhotoMarksController::tell()
{
    std::vector<std::pair<QDateTime, RowsModel::Row>> rows;
    for (const bool isLater : {false, true}) {
        if (!m_clinic.isLoaded())
            break;
        for (const auto& [record, id, mark] : m_layers[isLater].marks) {
            const QString day = texts::day(m_clinic.dayOf(mark.at));
            rows.emplace_back(
                mark.at, RowsModel::Row{id, isLater,
                                        tr("%1 on the %2", "a mark; which photo")
                                            .arg(titleOf(mark), isLater ? tr("later photo") : tr("earlier photo")),
                                        tr("%1, %2", "a name, a day").arg(m_clinic.nameOf(mark.practitioner), day)});
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<RowsModel::Row> shown;
    for (auto& [at, row] : rows)
        shown.push_back(std::move(row));
    m_rows.show(std::move(shown));
    Q_EMIT drawn();
    Q_EMIT changed();
}

QString PhotoMarksController::titleOf(const records::PhotoMark& mark) const
{
    switch (mark.kind.known().value_or(records::MarkKind::Line)) {
    case records::MarkKind::Arrow:
        return tr("Arrow");
    case records::MarkKind::Circle:
        return tr("Circle");
    case records::MarkKind::Number:
        return tr("Number %1").arg(QLocale().toString(qlonglong(mark.number.value_or(0))));
    case records::MarkKind::Words:
        return tr("“%1”").arg(mark.text);
    case records::MarkKind::Line:
        break;
    }
    return tr("Line");
}

QStringList PhotoMarksController::tools() const
{
    return {tr("Line"), tr("Arrow"), tr("Circle"), tr("Number"), tr("Words")};
}

QString PhotoMarksController::asked() const
{
    if (!m_isDrawing)
        return {};
    switch (m_tool) {
    case Arrow:
        return tr("Tap where the arrow shall point, or draw it to its point.");
    case Circle:
        return tr("Tap what the circle shall be around, or draw from its middle outwards.");
    case Number:
        return tr("Tap a place. Each photo counts for itself.");
    case Words:
        return m_words.simplified().isEmpty() ? tr("Write the words first, then tap where they shall begin.")
                                              : tr("Tap where the words shall begin.");
    default:
        return tr("Draw with a finger or a pen.");
    }
}

QString PhotoMarksController::told() const
{
    const int count = m_rows.count();
    if (count == 0)
        return {};
    return tr("%Ln mark(s), the last by %1", nullptr, count).arg(m_rows.value(count - 1, "detail").toString());
}

} // namespace stipple::app
