// What it costs: positions, tax, and how long the offer holds.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: part

    readonly property bool editable: Quote.isDraft
    readonly property bool wide: width > Theme.space.readable && Theme.textScale < 1.5

    objectName: "consultation.quote"
    spacing: Theme.space.l

    Card {
        Layout.fillWidth: true
        title: qsTr("Quote")
        gap: Theme.space.xl

        GridLayout {
            Layout.fillWidth: true
            columns: part.wide ? 2 : 1
            columnSpacing: Theme.space.l
            rowSpacing: Theme.space.l

            TextEntry {
                Layout.fillWidth: true
                Layout.preferredWidth: 2
                Layout.alignment: Qt.AlignTop
                Layout.fillHeight: false
                enabled: part.editable
                name: "quote.price"
                label: Quote.treatment
                error: Quote.priceProblem
                hints: Qt.ImhFormattedNumbersOnly
                text: Quote.price
                onEdited: text => Quote.setPrice(text)
            }
            SelectBox {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                Layout.fillHeight: false
                enabled: part.editable
                name: "quote.currency"
                label: qsTr("Currency")
                model: Quote.currencies
                currentIndex: Quote.currency
                onChosen: index => Quote.setCurrency(index)
            }
        }
        Repeater {
            model: Quote.fees

            GridLayout {
                id: fee

                required property string feeId
                required property string name
                required property string price
                required property string problem
                required property int index

                Layout.fillWidth: true
                columns: part.wide ? 3 : 1
                columnSpacing: Theme.space.l
                rowSpacing: Theme.space.s

                TextEntry {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 3
                    Layout.alignment: Qt.AlignTop
                    Layout.fillHeight: false
                    enabled: part.editable
                    name: "quote.feeName"
                    number: fee.index
                    label: qsTr("Also charged")
                    text: fee.name
                    onEdited: text => Quote.setFeeName(fee.feeId, text)
                }
                TextEntry {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 2
                    Layout.alignment: Qt.AlignTop
                    Layout.fillHeight: false
                    enabled: part.editable
                    name: "quote.feePrice"
                    number: fee.index
                    label: qsTr("Amount")
                    error: fee.problem
                    hints: Qt.ImhFormattedNumbersOnly
                    text: fee.price
                    onEdited: text => Quote.setFeePrice(fee.feeId, text)
                }
                PushButton {
                    objectName: "quote.removeFee[" + fee.index + "]"
                    Layout.alignment: Qt.AlignBottom
                    visible: part.editable
                    kind: PushButton.Quiet
                    text: qsTr("Remove")
                    onClicked: Quote.removeFee(fee.feeId)
                }
            }
        }
        PushButton {
            objectName: "quote.addFee"
            visible: part.editable
            kind: PushButton.Secondary
            iconName: "plus"
            text: qsTr("Add a position")
            onClicked: Quote.addFee()
        }
        GridLayout {
            Layout.fillWidth: true
            columns: part.wide ? 2 : 1
            columnSpacing: Theme.space.l
            rowSpacing: Theme.space.l

            TextEntry {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                Layout.fillHeight: false
                enabled: part.editable
                name: "quote.taxRate"
                label: qsTr("Tax, per cent")
                optional: true
                error: Quote.taxProblem
                hints: Qt.ImhFormattedNumbersOnly
                text: Quote.taxRate
                onEdited: text => Quote.setTaxRate(text)
            }
            ToggleRow {
                objectName: "quote.taxIncluded"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                enabled: part.editable
                text: qsTr("The amounts above include the tax")
                checked: Quote.taxIncluded
                onToggled: Quote.setTaxIncluded(checked)
            }
        }
        Hairline {
            Layout.fillWidth: true
        }
        Sum {
            visible: Quote.tax !== ""
            label: qsTr("Without tax")
            amount: Quote.net
        }
        Sum {
            visible: Quote.tax !== ""
            label: qsTr("Tax")
            amount: Quote.tax
        }
        Sum {
            objectName: "quote.total"
            label: qsTr("Total")
            amount: Quote.total
            strong: true
        }
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("Terms")
        gap: Theme.space.xl

        DayPicker {
            Layout.fillWidth: true
            enabled: part.editable
            name: "quote.validUntil"
            label: qsTr("Valid until")
            problem: Quote.validProblem
            from: Consultation.today
            today: Consultation.today
            value: Quote.validUntil
            onChosen: iso => Quote.setValidUntil(iso)
        }
        TextEntry {
            Layout.fillWidth: true
            enabled: part.editable
            name: "quote.touchUp"
            label: qsTr("A touch-up later, per hour")
            optional: true
            help: qsTr("Usually less than the first treatment.")
            error: Quote.touchUpProblem
            hints: Qt.ImhFormattedNumbersOnly
            text: Quote.touchUp
            onEdited: text => Quote.setTouchUp(text)
        }
        LongTextEntry {
            Layout.fillWidth: true
            enabled: part.editable
            name: "quote.notes"
            label: qsTr("Remarks")
            text: Quote.notes
            onEdited: text => Quote.setNotes(text)
        }
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("Answer")

        SegmentedChoice {
            Layout.fillWidth: true
            enabled: Quote.canOffer || !Quote.isDraft
            name: "quote.state"
            label: qsTr("How the quote stands")
            options: [qsTr("Being written"), qsTr("Offered"), qsTr("Accepted"), qsTr("Declined")]
            current: Quote.state
            onChosen: index => Quote.setState(index)
        }
        TextBlock {
            Layout.fillWidth: true
            text: Quote.isDraft ? qsTr("Once it is offered, its amounts are only read.") : qsTr("To change an amount, set it back to \"Being written\".")
            tone: TextBlock.Secondary
        }
    }

    component Sum: RowLayout {
        id: sum

        required property string label
        required property string amount
        property bool strong: false

        Layout.fillWidth: true
        spacing: Theme.space.l

        TextBlock {
            Layout.fillWidth: true
            text: sum.label
            look: sum.strong ? TextBlock.Title : TextBlock.Body
            tone: sum.strong ? TextBlock.Ink : TextBlock.Secondary
        }
        TextBlock {
            text: sum.amount
            look: sum.strong ? TextBlock.Title : TextBlock.Body
            wrapMode: Text.NoWrap
        }
    }
}
