// What is drawn onto the two photos that are compared: lines, arrows, circles, numbers and words on a layer over each,
// kept one by one as they are made, with who made them and when. The photos stay what they are.
#pragma once

#include "app/compare_controller.h"
#include "records/photo_marks.h"

namespace stipple::app
{

class PhotoMarksController : public QObject, public HandedOver<PhotoMarksController>
{
    Q_OBJECT
    QML_NAMED_ELEMENT(PhotoMarks)
    QML_SINGLETON
    Q_PROPERTY(bool isShown READ isShown WRITE setShown NOTIFY changed)
    Q_PROPERTY(bool isDrawing READ isDrawing WRITE setDrawing NOTIFY changed)
    Q_PROPERTY(bool canDraw READ canDraw NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(int tool READ tool WRITE setTool NOTIFY changed)
    Q_PROPERTY(QStringList tools READ tools NOTIFY changed)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY changed)
    Q_PROPERTY(QString asked READ asked NOTIFY changed)
    Q_PROPERTY(QString told READ told NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    // As CompareSurface takes them.
    Q_PROPERTY(QVariantList earlier READ earlier NOTIFY drawn)
    Q_PROPERTY(QVariantList later READ later NOTIFY drawn)
    Q_PROPERTY(stipple::app::RowsModel* marks READ marks CONSTANT)

public:
    enum Tool { Line, Arrow, Circle, Number, Words }; // as records::MarkKind
    Q_ENUM(Tool)
    static constexpr qsizetype longestWords = 60;

    PhotoMarksController(VaultService& vault, GateController& gate, const Languages& languages,
                         const ClinicService& clinic, CompareController& compare, QObject* parent = nullptr);

    bool isShown() const { return m_isShown; }
    void setShown(bool isShown);
    // Marks are being made: what is drawn on the pictures becomes one.
    bool isDrawing() const { return m_isDrawing; }
    void setDrawing(bool isDrawing);
    bool canDraw() const;
    bool canUndo() const { return !m_made.empty(); }
    int tool() const { return m_tool; }
    void setTool(int tool);
    QStringList tools() const;
    // What the next mark of words says.
    QString words() const { return m_words; }
    void setWords(const QString& words);
    // What to do now; empty while nothing is drawn.
    QString asked() const;
    // How many there are and who made the last; empty where there are none.
    QString told() const;
    QString problem() const { return m_problem ? m_problem->message() : QString(); }
    QVariantList earlier() const { return shapes(false); }
    QVariantList later() const { return shapes(true); }
    // On both photos, in the order in which they were made: "mark", "later", "title", "detail".
    RowsModel* marks() { return &m_rows; }

    // `places`: {"x","y"} in the photo's own px, as CompareSurface knows it; one place is a tap.
    Q_INVOKABLE void draw(bool isLater, const QVariantList& places);
    // Takes back what was made last since the page was opened.
    Q_INVOKABLE void undo();
    Q_INVOKABLE void remove(const QString& mark);

Q_SIGNALS:
    void changed();
    void drawn();

private:
    struct Layer {
        QUuid photo;
        double width = 0; // px of the photo as it is shown
        double height = 0;
        QUuid record; // in which new marks are kept; null until the first
        std::vector<records::DrawnMark> marks;
    };
    void follow();
    QCoro::Task<> read();
    QCoro::Task<> write(bool isLater, records::DrawnMark mark, bool isAdded);
    void forget();
    void tell();
    QVariantList shapes(bool isLater) const;
    QString titleOf(const records::PhotoMark& mark) const;

    VaultService& m_vault;
    const ClinicService& m_clinic;
    CompareController& m_compare;
    IdSource m_ids;
    Layer m_layers[2];
    std::vector<QString> m_made; // since the page was opened
    bool m_isShown = true;
    bool m_isDrawing = false;
    int m_tool = Circle;
    QString m_words;
    std::optional<Error> m_problem;
    RowsModel m_rows;
};

} // namespace stipple::app
