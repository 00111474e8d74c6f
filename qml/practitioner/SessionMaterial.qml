// What goes into the skin and with what: pigments and needles from the stock, each with its lot.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: part

    readonly property var cautions: Session.cautions
    readonly property var values: Session.values

    objectName: "session.material"
    spacing: Theme.space.l

    SessionOffer {
        Layout.fillWidth: true
        part: "with"
    }
    Banner {
        objectName: "session.refused"
        Layout.fillWidth: true
        visible: Session.refused !== ""
        kind: Meaning.Decline
        text: Session.refused
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("Pigments")
        gap: Theme.space.m

        Repeater {
            model: Session.pigments

            SessionLot {
                Layout.fillWidth: true
                isPigment: true
            }
        }
        TextBlock {
            objectName: "session.blend"
            Layout.fillWidth: true
            visible: text !== ""
            text: part.cautions.blend || ""
            tone: TextBlock.Caution
        }
        EmptyState {
            Layout.fillWidth: true
            visible: Session.pigments.count === 0
            iconName: "stock"
            title: qsTr("No pigment in stock")
            text: qsTr("Enter the lot that is on the bottle, with its expiry; then it can be picked here.")
            action: qsTr("To the stock")
            actionName: "session.toStock"
            onActed: Session.leadTo("stock")
        }
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("Needles")
        gap: Theme.space.m

        Repeater {
            model: Session.needles

            SessionLot {
                Layout.fillWidth: true
            }
        }
        EmptyState {
            Layout.fillWidth: true
            visible: Session.needles.count === 0
            iconName: "stock"
            title: qsTr("No needles in stock")
            text: qsTr("Enter the lot that is on the package, with its expiry; then it can be picked here.")
            action: qsTr("To the stock")
            actionName: "session.toStockForNeedles"
            onActed: Session.leadTo("stock")
        }
        SessionSaid {
            Layout.fillWidth: true
            name: "session.singleUse"
            text: qsTr("Single-use needles, opened in front of the client")
            yes: part.values.singleUseOpened || false
            onTold: yes => Session.set("singleUseOpened", yes)
        }
    }
}
