// What stands on a lot's package.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Card {
    gap: Theme.space.xl

    ChipGroup {
        Layout.fillWidth: true
        name: "lot.kind"
        label: qsTr("What it is")
        multiple: false
        model: StockLot.kinds
        selected: [StockLot.kinds[StockLot.kind]]
        onToggled: id => StockLot.kind = StockLot.kinds.indexOf(id)
    }
    TextEntry {
        Layout.fillWidth: true
        name: "lot.brand"
        label: qsTr("Brand")
        hints: Qt.ImhNoPredictiveText
        maximumLength: 100
        text: StockLot.brand
        error: StockLot.brandProblem
        onEdited: text => StockLot.brand = text
        onAccepted: product.takeFocus()
    }
    TextEntry {
        id: product

        Layout.fillWidth: true
        name: "lot.product"
        label: qsTr("Product")
        help: qsTr("The shade, or the needle's configuration.")
        hints: Qt.ImhNoPredictiveText
        maximumLength: 100
        text: StockLot.product
        error: StockLot.productProblem
        onEdited: text => StockLot.product = text
        onAccepted: number.takeFocus()
    }
    TextEntry {
        id: number

        Layout.fillWidth: true
        name: "lot.number"
        label: qsTr("Lot number")
        help: qsTr("As it stands on the package.")
        hints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        maximumLength: 60
        text: StockLot.number
        error: StockLot.numberProblem
        onEdited: text => StockLot.number = text
        onAccepted: expiry.takeFocus()
    }
    TextEntry {
        id: expiry

        Layout.fillWidth: true
        name: "lot.expiry"
        label: qsTr("Expiry date")
        help: StockLot.expiryUnderstood !== "" ? StockLot.expiryUnderstood : qsTr("Month and year, or the day")
        hints: Qt.ImhNoPredictiveText | Qt.ImhPreferNumbers
        maximumLength: 40
        text: StockLot.expiry
        error: StockLot.expiryProblem
        onEdited: text => StockLot.expiry = text
        onAccepted: supplier.takeFocus()
    }
    TextEntry {
        id: supplier

        Layout.fillWidth: true
        name: "lot.supplier"
        label: qsTr("Supplier")
        optional: true
        hints: Qt.ImhNoPredictiveText
        maximumLength: 100
        text: StockLot.supplier
        onEdited: text => StockLot.supplier = text
        onAccepted: StockLot.save()
    }
    DayPicker {
        Layout.fillWidth: true
        name: "lot.received"
        label: qsTr("Came in on")
        value: StockLot.received
        to: StockLot.today
        today: StockLot.today
        onChosen: iso => StockLot.received = iso
    }
    NumberEntry {
        Layout.fillWidth: true
        name: "lot.quantity"
        label: qsTr("How much")
        optional: true
        stepper: false
        value: StockLot.quantity
        problem: StockLot.quantityProblem
        onEdited: value => StockLot.quantity = value
    }
    TextEntry {
        Layout.fillWidth: true
        name: "lot.unit"
        label: qsTr("Of what")
        help: qsTr("ml, bottles, pieces")
        optional: true
        hints: Qt.ImhNoPredictiveText
        maximumLength: 20
        text: StockLot.unit
        onEdited: text => StockLot.unit = text
    }
    LongTextEntry {
        Layout.fillWidth: true
        name: "lot.notes"
        label: qsTr("Notes")
        optional: true
        lines: 2
        text: StockLot.notes
        onEdited: text => StockLot.notes = text
    }
}
