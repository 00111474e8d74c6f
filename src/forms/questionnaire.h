// A form as it was loaded: its items flat and in the order of the document, each knowing its parent, its children and
// what its conditions look at. Read with questionnaire_reader.h; answered through form_state.h. Never changes.
#pragma once

#include "forms/translation.h"
#include "forms/value.h"

#include <QHash>
#include <QRegularExpression>

#include <memory>

namespace stipple::forms
{

enum class ItemType {
    Group,
    Display,
    Boolean,
    Integer,
    Decimal,
    String, // one line
    Text,   // several lines
    Date,
    DateTime,
    Time,
    Choice,
    OpenChoice,
    Attachment,
    Url,
    Unsupported, // quantity, reference: only from a lenient reading; kept, shown as text, not answerable here
};
// FHIR's word for it ("open-choice"), and back.
[[nodiscard]] QString itemTypeName(ItemType type);
[[nodiscard]] std::optional<ItemType> itemTypeFromName(QStringView name);
// Whether a question of that type is answered with values of that type. The options of a choice may be of more.
[[nodiscard]] bool takesAnswer(ItemType type, Value::Type answer);

// How an item wishes to be shown. Default: whatever suits the type.
enum class Control { Default, RadioButton, CheckBox, DropDown, Autocomplete, Slider, Help, Page, TextBox };

enum class Operator { Exists, Equal, NotEqual, Greater, Less, GreaterOrEqual, LessOrEqual };

// One enableWhen.
struct Condition {
    int source = -1; // the index of the item it looks at
    Operator op = Operator::Exists;
    Value value = Value::boolean(true);
};

struct Option {
    Value value;          // Coding, String, Integer, Date or Time
    TranslatedText label; // a Coding's display; else the value's text
    bool initiallySelected = false;
    bool exclusive = false; // "none of these": excludes every other
    QByteArray ordinal;     // a score as decimal text; empty if none
};

// What an answer must fulfil. Negative numbers and empty texts: no such limit.
struct Limits {
    std::optional<Value> minValue, maxValue; // of the question's own type
    int minLength = -1;                      // in characters as counted by code points
    int maxLength = -1;
    int minOccurs = -1; // of answers, or of a group's occurrences
    int maxOccurs = -1;
    int maxDecimalPlaces = -1;
    QRegularExpression regex; // must match the whole text; bounded (see regex.h)
    QStringList mimeTypes;    // of an attachment
    QByteArray maxSizeMb;     // of an attachment, in megabytes of 1024 × 1024 bytes, as decimal text
};

struct Item {
    QString linkId;
    ItemType type = ItemType::Display;
    TranslatedText text;
    TranslatedText prefix; // "1.a"
    QString markdown;      // rendering-markdown of the text, to be shown as text
    bool required = false;
    bool repeats = false;
    bool readOnly = false;
    bool hidden = false;

    std::vector<Condition> conditions;
    bool anyCondition = false; // enableBehavior: one of them is enough

    std::vector<Option> options;
    QString openValueSet; // an answerValueSet that is not contained: only from a lenient reading
    std::vector<Value> initial;
    Limits limits;

    Control control = Control::Default;
    bool horizontal = false; // choiceOrientation
    QString displayCategory; // "instructions", "security", "help"
    TranslatedText openLabel;
    TranslatedText entryFormat;
    QByteArray sliderStep; // decimal text
    std::optional<Coding> unit;
    std::vector<Coding> signatureRequired;

    int parent = -1;  // index, or -1 at the top
    int position = 0; // among the parent's children
    int rank = 0;     // every item stands after its parent and after the sources of its conditions
    std::vector<int> children;
    std::vector<int> dependents; // items with a condition on this one, each once

    bool isQuestion() const
    {
        return type != ItemType::Group && type != ItemType::Display && type != ItemType::Unsupported;
    }
    bool isRepeatingGroup() const { return type == ItemType::Group && repeats; }
};

class Questionnaire
{
public:
    QString url;
    QString version;
    QString name;
    QString status;   // "draft", "active", …
    QString language; // of the texts; may be empty
    TranslatedText title;
    std::vector<Coding> signatureRequired; // of the whole form
    std::vector<Item> items;               // a parent before its children, else in the document's order
    std::vector<int> roots;
    QByteArray bytes;  // the document as it was given: what is stored, and hashed
    QByteArray sha256; // of `bytes`, 64 hexadecimal digits

    QString canonical() const; // "url|version", as a response names it
    // The index of the item, or -1.
    int indexOf(const QString& linkId) const { return m_byLinkId.value(linkId, -1); }
    const Item* find(const QString& linkId) const;
    // Every language that any text of the form has, its own first.
    QStringList languages() const;

private:
    friend class QuestionnaireReader;
    QHash<QString, int> m_byLinkId;
};

using QuestionnairePtr = std::shared_ptr<const Questionnaire>;

} // namespace stipple::forms
