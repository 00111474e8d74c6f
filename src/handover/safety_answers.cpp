#include "handover/safety_answers.h"

#include "handover/handover_text.h"
#include "protocol/answers.h"
#include "records/change.h"

namespace stipple::handover
{

namespace
{

using protocol::Answers;
using records::PartialDate;

constexpr qsizetype longestName = 500;

class Reading
{
public:
    Reading(const forms::Questionnaire& form, const Answers& answers, const QString& language)
        : m_form(form)
        , m_answers(answers)
        , m_language(language)
    {
    }

    SafetyAnswers work()
    {
        addAllergies();
        addMedicines();
        addConditions();
        return std::move(m_found);
    }

private:
    bool says(const char* question, const char* code) const
    {
        const auto& given = m_answers.of(QString::fromLatin1(question));
        return std::any_of(given.begin(), given.end(),
                           [&](const auto& one) { return one.value.toString() == QLatin1String(code); });
    }
    bool isYes(const char* question) const
    {
        const auto& given = m_answers.of(QString::fromLatin1(question));
        return !given.empty() && given.front().value.isBool() && given.front().value.toBool();
    }
    QString text(const char* question) const
    {
        const auto& given = m_answers.of(QString::fromLatin1(question));
        return given.empty() ? QString() : given.front().value.toString().trimmed();
    }
    PartialDate date(const char* question) const
    {
        return PartialDate::fromText(text(question)).value_or(PartialDate());
    }
    // As the form calls it.
    QString nameOf(const char* question, const QString& code) const
    {
        if (const forms::Item* item = m_form.find(QString::fromLatin1(question))) {
            for (const forms::Option& option : item->options) {
                if (option.value.toCoding().code == code)
                    return option.label.in(m_language);
            }
        }
        return code;
    }
    template <typename Add>
    void eachCode(const char* question, const Add& add) const
    {
        for (const auto& one : m_answers.of(QString::fromLatin1(question))) {
            const QString code = one.value.toString();
            if (!code.isEmpty() && code != u"none" && code != u"unknown" && code != u"other")
                add(code, nameOf(question, code));
        }
    }

    void addAllergies()
    {
        eachCode("allergies",
                 [this](const QString& code, const QString& name) { m_found.allergies[code].substance = name; });
        if (const QString other = text("allergies.other"); !other.isEmpty())
            m_found.allergies[records::elementName(other.left(longestName))].substance = other.left(longestName);
        std::erase_if(m_found.allergies, [](const auto& entry) { return entry.first.isEmpty(); });
    }

    void addMedicines()
    {
        for (const QString& line : text("rx.list").split(u'\n', Qt::SkipEmptyParts)) {
            const QString name = line.simplified().left(longestName);
            const QString element = records::elementName(name);
            if (element.isEmpty())
                continue;
            records::Medicine& medicine = m_found.medicines[element];
            medicine.name = name;
            medicine.prescribed = true;
        }
        if (isYes("thinner")) {
            records::Medicine& medicine = m_found.medicines[QStringLiteral("blood-thinner")];
            medicine.name = HandoverText::tr("Blood thinner");
            medicine.prescribed = true;
        }
        addCourse("fin", "fin.stop", "finasteride", HandoverText::tr("Finasteride or dutasteride"));
        addCourse("iso", "iso.stop", "isotretinoin", HandoverText::tr("Isotretinoin"));
    }

    void addCourse(const char* question, const char* stopped, const char* element, const QString& name)
    {
        const bool isOver = says(question, "stopped");
        if (!isOver && !says(question, "current"))
            return;
        records::Medicine& medicine = m_found.medicines[QString::fromLatin1(element)];
        medicine.name = name;
        if (isOver)
            medicine.lastTaken = date(stopped);
    }

    void addConditions()
    {
        eachCode("conditions",
                 [this](const QString& code, const QString& name) { m_found.conditions[code].name = name; });
        if (isYes("keloid"))
            m_found.conditions[QStringLiteral("keloid")].name = HandoverText::tr("Scars that grow thick or raised");
        if (const QString other = text("health.other"); !other.isEmpty()) {
            if (const QString element = records::elementName(other.left(longestName)); !element.isEmpty())
                m_found.conditions[element].name = other.left(longestName);
        }
    }

    const forms::Questionnaire& m_form;
    const Answers& m_answers;
    const QString& m_language;
    SafetyAnswers m_found;
};

} // namespace

SafetyAnswers safetyAnswers(const forms::Questionnaire& form, const Json& response, const QString& language)
{
    if (!form.find(QStringLiteral("allergies")) || !form.find(QStringLiteral("rx.list")))
        return {}; // not the intake
    const auto answers = Answers::fromResponse(response);
    return answers ? Reading(form, *answers, language).work() : SafetyAnswers();
}

records::Client withSafetyAnswers(records::Client client, const SafetyAnswers& answers)
{
    for (const auto& [element, allergy] : answers.allergies)
        client.allergies.try_emplace(element, allergy);
    for (const auto& [element, condition] : answers.conditions)
        client.conditions.try_emplace(element, condition);
    for (const auto& [element, medicine] : answers.medicines) {
        const auto [place, isNew] = client.medicines.try_emplace(element, medicine);
        if (isNew || place->second.isDisputed())
            continue; // several values are for a person to decide
        records::Medicine known = place->second.latest();
        if (known.lastTaken.isNull() && !medicine.lastTaken.isNull()) {
            known.lastTaken = medicine.lastTaken;
            place->second.decide(std::move(known));
        }
    }
    return client;
}

} // namespace stipple::handover
