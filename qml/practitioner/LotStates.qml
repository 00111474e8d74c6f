// What is done with a lot: opened, used up, recalled; one tap each, and the way back.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Card {
    id: states

    readonly property bool ready: !StockLot.busy && !StockLot.unsaved

    title: qsTr("What is done with it")
    gap: Theme.space.m
    padding: Theme.space.l

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        PushButton {
            objectName: "lot.open"
            kind: PushButton.Secondary
            iconName: "check"
            text: qsTr("Opened today")
            visible: !StockLot.isOpened && !StockLot.isUsedUp
            enabled: states.ready
            onClicked: StockLot.putOpened(true)
        }
        PushButton {
            objectName: "lot.notOpened"
            kind: PushButton.Secondary
            iconName: "history"
            text: qsTr("Not opened after all")
            visible: StockLot.isOpened && !StockLot.isUsedUp
            enabled: states.ready
            onClicked: StockLot.putOpened(false)
        }
        PushButton {
            objectName: "lot.usedUp"
            kind: PushButton.Secondary
            iconName: "check"
            text: qsTr("Used up")
            visible: !StockLot.isUsedUp
            enabled: states.ready
            onClicked: StockLot.putUsedUp(true)
        }
        PushButton {
            objectName: "lot.notUsedUp"
            kind: PushButton.Secondary
            iconName: "history"
            text: qsTr("Not used up after all")
            visible: StockLot.isUsedUp
            enabled: states.ready
            onClicked: StockLot.putUsedUp(false)
        }
        PushButton {
            objectName: "lot.recall"
            kind: PushButton.Danger
            text: qsTr("Recall this lot")
            visible: !StockLot.isRecalled
            enabled: states.ready
            onClicked: recalling.open()
        }
        PushButton {
            objectName: "lot.takeRecallBack"
            kind: PushButton.Secondary
            iconName: "history"
            text: qsTr("Not recalled after all")
            visible: StockLot.isRecalled
            enabled: states.ready
            onClicked: sure.open()
        }
    }

    RecallDialog {
        id: recalling
    }
    AskDialog {
        id: sure

        name: "lot.sure"
        question: qsTr("Take the recall back?")
        text: qsTr("This lot may then be used again. That it was recalled, and that you took it back, stays in its history.")
        destroyText: qsTr("Take it back")
        cancelText: qsTr("Leave it recalled")
        onDiscardChosen: StockLot.takeRecallBack()
    }
}
