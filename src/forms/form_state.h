// A form being answered: which occurrences exist, what is answered, which items are enabled. An answer re-evaluates
// only what depends on it. Answers of disabled items stay and come back; completed() leaves them out.
//
// A path names one occurrence: the linkId, led by the repeats it stands in. "allergy" · "drug[1]" (second occurrence
// of a repeating group) · "drug[1]/dose" · "zone[0]/zone.note" (under the first answer of a repeating question).
#pragma once

#include "forms/questionnaire.h"
#include "forms/response.h"

namespace stipple::forms
{

// What one answer switched on and off; paths, in evaluation order. Occurrences that came or went with it are not in it.
struct EnablementChange {
    std::vector<QString> enabled;
    std::vector<QString> disabled;
};

class FormState
{
public:
    // What a person could scroll through, and far more; keeps a response that repeats without end from filling memory.
    static constexpr std::size_t mostNodes = 200'000;
    static constexpr std::size_t mostAnswers = 1'000; // of one question

    struct Cell {
        std::optional<Value> value;
        QString enteredText; // typed, not valid
        Json::Object rest;

        bool isEmpty() const { return !value && enteredText.isEmpty(); }
    };
    // The children in one place: below a group, or below one answer.
    struct Slot {
        std::vector<std::vector<int>> nodes; // by position among the item's children; several for a repeating group
    };
    // One occurrence of one item. Ids are indices into nodes() and stay the same while the state lives.
    struct Node {
        int item = -1;
        int parent = -1;      // node, or -1 at the top
        int slot = 0;         // of the parent
        int occurrence = 0;   // of a repeating group, among its like
        int sourceIndex = -1; // in the `item` array of the response it was loaded from
        bool enabled = true;
        bool alive = true;
        bool isNew = true;       // not evaluated yet
        std::vector<Cell> cells; // the answers
        std::vector<Slot> slots;
        Json::Object rest; // what else its item of the response had
    };

    // A new, empty form: with the initial values it names.
    explicit FormState(QuestionnairePtr questionnaire);
    // The form as `response` left it; no initial values are added. What the form has no place for is in unplaced().
    FormState(QuestionnairePtr questionnaire, const Response& response);

    const Questionnaire& questionnaire() const { return *m_questionnaire; }
    const Item& item(int node) const { return m_questionnaire->items[std::size_t(m_nodes[std::size_t(node)].item)]; }
    const Node& node(int node) const { return m_nodes[std::size_t(node)]; }
    // Every living node, in the document's order.
    std::vector<int> nodes() const;
    QString path(int node) const;
    int find(QStringView path) const; // -1 if there is none
    bool isEnabled(QStringView path) const;
    std::vector<Value> values(QStringView path) const;
    bool isAnswered(int node) const; // itself, or anything below it
    // The occurrences of a repeating group that stand beside this one, itself too.
    const std::vector<int>& alike(int node) const;

    // Each refuses (NotFound, Refused: read-only, InvalidInput: not a question, too many) and then changes nothing.
    // Replaces all answers; what stood below an answer that stays, stays.
    Result<EnablementChange> setValues(QStringView path, const std::vector<Value>& values);
    // The same with answers that may be only typed so far.
    Result<EnablementChange> setCells(QStringView path, std::vector<Cell> cells);
    // What a person typed for answer `index` (at most one past the last): becomes a value once it is valid, is kept as
    // text until then; empty text removes it.
    Result<EnablementChange> setText(QStringView path, int index, const QString& text);
    // One more occurrence of a repeating group, after the last: `path` names any of its occurrences. Gives its path.
    Result<QString> addOccurrence(QStringView path);
    Result<EnablementChange> removeOccurrence(QStringView path);

    // Answered, but disabled: what a person is told before completing. Paths.
    std::vector<QString> setAside() const;
    // What the loaded response had and this form has no room for: FHIRPaths in it.
    const std::vector<QString>& unplaced() const { return m_unplaced; }

    // Everything, entered text and disabled answers too; status "in-progress".
    Response draft() const;
    // What counts: enabled items with an answer, in the form's order; status "completed", question texts in `language`.
    Response completed(QStringView language = {}) const;

    // How many conditions' items were evaluated since the state was made.
    qint64 evaluations() const { return m_evaluations; }

private:
    int addNode(int item, int parent, int slot);
    void addSlot(int node);
    void removeNode(int node);
    void place(const std::vector<ResponseItem>& items, int parent, int slot, const QString& where);
    void placeItem(const ResponseItem& from, int node, const QString& where);
    void fillInitial(int node);
    void replaceCells(int node, std::vector<Cell> cells);
    std::vector<int>& siblings(int item, int parent, int slot);
    Result<int> question(QStringView path) const;

    bool holds(int node, const Condition& condition, const std::vector<int>& sources) const;
    bool holdsHere(int node, std::size_t condition);
    bool evaluate(int node);
    void settle(EnablementChange* change);
    void touch(int node);
    void touchDependents(int node);
    // Where `node` and all occurrences of `item` that it can see meet, and the items from there down to that one.
    struct Meeting {
        int node;               // -1: the whole form
        int slot;               // the one `node` stands in; -1 where `item` is below `node` itself
        std::vector<int> chain; // empty: `item` is an ancestor
    };
    Meeting meeting(int node, int item) const;
    void related(int node, int item, std::vector<int>& found) const;
    void below(int node, int slot, std::span<const int> chain, std::vector<int>& found) const;

    // What a written response takes along.
    struct Extent {
        bool onlyEnabled;
        std::optional<QString> textLanguage; // question texts, in that language
    };
    void write(const Slot& from, const Extent& extent, std::vector<ResponseItem>& into) const;
    std::optional<ResponseItem> writeItem(int node, const Extent& extent) const;
    void walk(const std::vector<int>& nodes, std::vector<int>& into) const;

    QuestionnairePtr m_questionnaire;
    std::vector<Node> m_nodes;
    Slot m_top;
    Response m_loaded; // without its items
    std::vector<QString> m_unplaced;
    std::vector<std::pair<int, int>> m_pending; // a heap of (rank, node)
    std::vector<char> m_isPending;              // by node
    // What the conditions of one item said for its last occurrence: in the same place they say it again. Occurrences
    // are evaluated one after another, so that a thousand of them that look at a thousand others ask once.
    struct Memo {
        int node = -2;
        int slot = -2;
        bool holds = false;
    };
    std::vector<Memo> m_memos;
    int m_memoRank = -1;
    qint64 m_evaluations = 0;
};

} // namespace stipple::forms
