#include "ctl/demo_clinic.h"

#include "vault/typed_edits.h"

namespace stipple::ctl
{

namespace
{

// Names as they meet in one waiting room; each pair goes together.
struct Names {
    const char* language;
    std::array<const char*, 10> given;
    std::array<const char*, 10> family;
};

constexpr Names names[] = {
    {"en",
     {"Grace", "Tom", "Helen", "Owen", "Priya", "Marcus", "Ada", "Leroy", "Fiona", "Sam"},
     {"Okafor", "Whitlock", "Park", "Brennan", "Nair", "Delaney", "Osei", "Huxley", "MacRae", "Rivera"}},
    {"es",
     {"Lucía", "Mateo", "Inés", "Joaquín", "Ángela", "Íñigo", "Noelia", "Ramón", "Begoña", "Darío"},
     {"Ferreira", "Ibáñez", "Quintana", "Muñoz", "Arroyo", "Peñalver", "Castaño", "Vidal", "Zúñiga", "Robledo"}},
    {"ar",
     {"أمينة", "يوسف", "سلمى", "كريم", "نورا", "طارق", "ليلى", "حسن", "مريم", "زياد"},
     {"حداد", "منصور", "القاضي", "درويش", "الخطيب", "سليمان", "فارس", "العطار", "نجار", "بركات"}},
    {"en",
     {"Jürgen", "Søren", "Łucja", "Zoë", "Björn", "Renée", "Đorđe", "Şebnem", "Niamh", "Tomáš"},
     {"Lindqvist", "Ødegård", "Wójcik", "Müller", "Þórsson", "Lefèvre", "Marković", "Yıldız", "O'Sullivan", "Dvořák"}},
};

template <typename T, std::size_t size>
const T& anyOf(const std::array<T, size>& list, std::mt19937_64& random)
{
    // Not uniform_int_distribution, whose results differ from library to library.
    return list[std::size_t(random() % size)];
}

// Latin letters for an address: "Ødegård" → "odegard"; nothing for names in other scripts.
QString addressPart(const QString& name)
{
    const QString folded = QString::fromUtf8(vault::foldedWords(name)).remove(QLatin1Char(' '));
    const bool latin = std::all_of(folded.begin(), folded.end(), [](QChar c) { return c.unicode() < 0x80; });
    return latin ? folded : QString();
}

} // namespace

records::Client inventedClient(std::mt19937_64& random)
{
    const Names& list = names[random() % std::size(names)];
    const QString given = QString::fromUtf8(anyOf(list.given, random));
    const QString family = QString::fromUtf8(anyOf(list.family, random));
    const auto number = int(random() % 10'000);
    records::Client client;
    client.name = given + QLatin1Char(' ') + family;
    client.language = QString::fromLatin1(list.language);
    client.phone =
        QStringLiteral("+1 %1 555 01%2").arg(200 + int(random() % 800)).arg(number % 100, 2, 10, QLatin1Char('0'));
    const QString left = addressPart(given);
    const QString right = addressPart(family);
    client.email = left.isEmpty() || right.isEmpty()
                       ? QStringLiteral("client%1@example.org").arg(number)
                       : QStringLiteral("%1.%2%3@example.org").arg(left, right).arg(number);
    const QDate born = QDate(1955, 1, 1).addDays(qint64(random() % (50 * 365)));
    client.born = records::PartialDate{born.year(), born.month(), born.day()};
    if (random() % 3 == 0) {
        client.emergency.emplace();
        client.emergency->name = QString::fromUtf8(anyOf(list.given, random)) + QLatin1Char(' ') + family;
        client.emergency->phone =
            QStringLiteral("+1 %1 555 01%2").arg(200 + int(random() % 800)).arg(number % 97, 2, 10, QLatin1Char('0'));
    }
    return client;
}

Done fillWithInventedClients(vault::Writer& writer, int count, quint64 seed)
{
    std::mt19937_64 random(seed);
    constexpr int batch = 100;
    for (int start = 0; start < count; start += batch) {
        std::vector<std::pair<QUuid, vault::Writer::Edit>> edits;
        for (int i = start; i < std::min(count, start + batch); ++i) {
            const QUuid id = writer.newId();
            edits.emplace_back(id, vault::creating(id, QUuid(), inventedClient(random)));
        }
        STIPPLE_TRY(writer.changeAll(edits));
    }
    return {};
}

} // namespace stipple::ctl
